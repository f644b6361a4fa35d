package org.partnershipgraph.api.benchmark.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.api.benchmark.http.LoadRun.Side;

/** 64 connections while the data changes every second: no error, no wrong answer, and memory is flat once the server is warm. */
class HttpWriteBenchmarkTest {

    private static final int CONNECTIONS = 64;
    private static final int ROUND = 10_000;
    private static final int GROWTH = 32;

    @TempDir
    private Path directory;

    @Test
    void answersWhileTheDataChangesInFlatMemory() {
        Queue<String> output = new ConcurrentLinkedQueue<>();
        try (var server = TestedServer.written(directory.resolve("data"), output::add)) {
            var queries = BenchmarkQueries.of(server.address());
            var requests = new RequestFiles(directory).posts("mixed", queries.mixed());
            var rounds = Integer.getInteger("benchmark.load.seconds", 60) * 1_000 / ROUND;
            var result = new LoadRun(rounds, ROUND)
                    .of(List.of(new Side(server, requests)), CONNECTIONS, 2 * ROUND)
                    .get(0);
            var heap = heap(output);
            System.out.printf(
                    "%d connections and a write each second: %.0f answers/s, p99 %.0f ms, %d wrong; heap in MB: %s%n",
                    CONNECTIONS, result.rate(), result.percentile99(), result.errors(), heap);
            assertThat(result.errors()).isZero();
            assertThat(output).noneMatch(line -> line.startsWith(WrittenServer.WRONG));
            assertThat(heap).hasSizeGreaterThan(4);
            assertThat(heap.get(heap.size() - 1)).isLessThan(heap.get(heap.size() / 3) + GROWTH);
        }
    }

    private static List<Integer> heap(Queue<String> output) {
        return output.stream()
                .filter(line -> line.startsWith(WrittenServer.HEAP))
                .map(line -> Integer.valueOf(line.substring(WrittenServer.HEAP.length())))
                .toList();
    }
}
