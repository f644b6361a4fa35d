package org.partnershipgraph.api.benchmark.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.partnershipgraph.api.benchmark.BenchmarkedApplication;

/** The data set in a directory, copied for each server, because a server locks its directory. */
class PreparedData {

    private final Path original;

    PreparedData(Path directory) {
        original = directory.resolve("original");
        new BenchmarkedApplication(original, 0).close();
    }

    Path copy(String name) {
        try (var files = Files.list(original)) {
            var copy = Files.createDirectories(original.resolveSibling(name));
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
