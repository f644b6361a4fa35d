package org.partnershipgraph.api.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.archive.ArchiveContents;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** All of the store into a file, and from there into another store that is open by itself, as the commands open it. */
class ArchiveMeasurements {

    private final BenchmarkedApplication application;
    private final Path directory;

    ArchiveMeasurements(BenchmarkedApplication application, Path directory) {
        this.application = application;
        this.directory = directory;
    }

    void addTo(Report report, int size) throws IOException {
        var file = directory.resolve("archive-%d.gz".formatted(size));
        var out = perSecond(() -> application.bean(Archive.class).exportTo(file, false));
        report.add(size, "archive: export", Target.atLeast(5_000, "docs/s"), out);
        report.add(size, "archive: size of its file", Target.under(20, "MB"), Files.size(file) / 1e6);
        report.add(size, "archive: import", Target.atLeast(3_000, "docs/s"), imported(file));
    }

    private static double imported(Path file) {
        var other = file.resolveSibling("imported-" + file.getFileName());
        var application = new SpringApplicationBuilder(StoreAlone.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true);
        try (var store = application.run("--partnerships.data-dir=" + other)) {
            var archive = store.getBean(Archive.class);
            return perSecond(() -> archive.importFrom(file, false));
        }
    }

    private static double perSecond(Supplier<ArchiveContents> work) {
        long start = System.nanoTime();
        var records = work.get().records().values().stream().mapToLong(Long::longValue).sum();
        return records * 1e9 / (System.nanoTime() - start);
    }

    @EnableAutoConfiguration
    static class StoreAlone {}
}
