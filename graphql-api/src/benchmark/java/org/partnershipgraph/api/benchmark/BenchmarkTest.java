package org.partnershipgraph.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints how the application fares on generated graphs of growing size, with its data in files. Run it on a machine
 * that does nothing else: {@code ./mvnw -Pbenchmark verify}, other sizes with {@code -Dbenchmark.sizes=1000,1000000}.
 */
class BenchmarkTest {

    @Test
    void printsTheCurves(@TempDir Path directory) throws IOException {
        var report = new Report(sizes());
        for (int size : sizes()) {
            measure(size, directory, report);
        }
        System.out.println(report);
        assertThat(report.toString()).doesNotContain("nothing measured");
    }

    private static void measure(int size, Path directory, Report report) throws IOException {
        try (var application = new BenchmarkedApplication(directory.resolve("data-" + size), size)) {
            var indexed = application.load();
            report.add(size, "bulk load: into the store", Target.atLeast(5_000, "docs/s"), application.bulkLoad());
            report.add(size, "bulk load: index and graph kept current", Target.atLeast(1_000, "docs/s"), indexed);
            report.add(size, "start on all of it, index and graph made", Target.under(20_000, "ms"), application.restart());
            new StoreMeasurements(application).addTo(report, size);
            new IndexMeasurements(application).addTo(report, size);
            new SearchMeasurements(application).addTo(report, size);
            new GraphMeasurements(application).addTo(report, size);
            new QueryMeasurements(application).addTo(report, size);
            report.add(size, "resident memory", Target.under(800, "MB"), Memory.residentMegabytes());
            new ArchiveMeasurements(application, directory).addTo(report, size);
        }
    }

    private static List<Integer> sizes() {
        return Arrays.stream(System.getProperty("benchmark.sizes", "1000,10000,100000").split(","))
                .map(Integer::valueOf)
                .toList();
    }
}
