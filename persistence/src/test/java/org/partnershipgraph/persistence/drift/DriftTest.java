package org.partnershipgraph.persistence.drift;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.engine.ReplicaSet;

/** After any writes by anyone, the index answers like a scan of all records. */
class DriftTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void neverDriftsFromWhatIsWrittenHere(long seed) {
        try (var store = RunningStore.inMemory()) {
            var writes = new Writes(store, seed);
            for (int i = 0; i < 3; i++) {
                writes.next(i == 0 ? 120 : 40);
                new Comparison(store, new Random(seed + i)).ofEverything();
            }
        }
    }

    @Test
    void neverDriftsFromConcurrentWritesOrOverARestart(@TempDir Path directory) throws Exception {
        try (var store = RunningStore.in(directory)) {
            for (int i = 0; i < 2; i++) {
                writeAtOnce(store, 10 * i);
                new Comparison(store, new Random(i)).ofEverything();
            }
        }
        try (var store = RunningStore.in(directory)) {
            new Comparison(store, new Random(3)).ofEverything();
        }
    }

    @Test
    void neverDriftsFromWhatOthersWrite() throws Exception {
        try (var server = new ReplicaSet();
                var store = RunningStore.on(server.connectionString());
                var changeStream = new ChangeStreamBarrier(store)) {
            var writes = new Writes(store, 6);
            for (int i = 0; i < 2; i++) {
                writes.nextDirect(100);
                writes.next(20);
                changeStream.await();
                new Comparison(store, new Random(i)).ofEverything();
            }
        }
    }

    private static void writeAtOnce(RunningStore store, long seed) throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var writing = IntStream.range(0, 4)
                    .mapToObj(i -> Executors.callable(() -> new Writes(store, seed + i).next(40)))
                    .toList();
            for (var done : threads.invokeAll(writing)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
