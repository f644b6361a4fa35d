package org.partnershipgraph.api.benchmark.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The raw requests that the load client sends, one in each file of a directory. */
class RequestFiles {

    private final Path directory;

    RequestFiles(Path directory) {
        this.directory = directory;
    }

    Path posts(String name, List<String> bodies) {
        return write(name, bodies.stream().map(RequestFiles::post).toList());
    }

    /** @param header another line of the head, or none if empty */
    Path get(String name, String path, String header) {
        var line = header.isEmpty() ? "" : header + "\r\n";
        return write(name, List.of("GET " + path + " HTTP/1.1\r\n" + line + head() + "\r\n"));
    }

    private static String post(String body) {
        var length = body.getBytes(StandardCharsets.UTF_8).length;
        return "POST /graphql HTTP/1.1\r\n" + head()
                + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + body;
    }

    private static String head() {
        return "Host: 127.0.0.1\r\nAccept: application/json\r\n";
    }

    private Path write(String name, List<String> requests) {
        try {
            var folder = Files.createDirectories(directory.resolve(name));
            for (int i = 0; i < requests.size(); i++) {
                Files.writeString(folder.resolve("%05d".formatted(i)), requests.get(i));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
