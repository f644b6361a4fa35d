package org.partnershipgraph.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports every partnership of a large graph, and compares the heap near the beginning of the file with that near its end. */
class ExportBenchmarkTest {

    private static final int SIZE = Integer.getInteger("benchmark.export.size", 100_000);
    private static final double MOST_GROWTH = 8;

    @Test
    void needsNoMoreMemoryForAThousandPagesThanForAFew(@TempDir Path directory)
            throws IOException, InterruptedException {
        try (var application = new BenchmarkedApplication(directory.resolve("data"), SIZE)) {
            application.load();
            export(application, "jsonl");
            export(application, "csv");
        }
    }

    private static void export(BenchmarkedApplication application, String format)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (var lines = new BufferedReader(
                new InputStreamReader(open(application, format), StandardCharsets.UTF_8))) {
            skip(lines, SIZE / 20);
            double early = heapMegabytes();
            skip(lines, SIZE - SIZE / 10);
            double late = heapMegabytes();
            long rest = lines.lines().count();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%,d partnerships as %s: %.1f s, %,.0f rows/s; heap %.1f MB after 5 %%, %.1f MB after 95 %%%n",
                    SIZE,
                    format,
                    seconds,
                    SIZE / seconds,
                    early,
                    late);
            assertThat(rest).isGreaterThan(SIZE / 20 - 2);
            assertThat(late - early).isLessThan(MOST_GROWTH);
        }
    }

    private static InputStream open(BenchmarkedApplication application, String format)
            throws IOException, InterruptedException {
        var address = "http://localhost:%s/export/partnerships.%s".formatted(application.port(), format);
        var response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private static void skip(BufferedReader lines, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            assertThat(lines.readLine()).isNotNull();
        }
    }

    private static double heapMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
