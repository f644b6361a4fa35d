package org.partnershipgraph.api.benchmark.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.partnershipgraph.api.benchmark.BenchmarkedApplication;

/** The data set in a directory, copied for each server, because a server locks its directory. */
class PreparedData {

    private final Path original;

    /** @param generated how many generated partnerships to add */
    PreparedData(Path directory, int generated) {
        original = directory.resolve("original");
        try (var application = new BenchmarkedApplication(original, generated)) {
            if (generated > 0) {
                application.load();
            }
        }
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
