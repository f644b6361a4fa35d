package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.store.Store;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

@OnEveryEngine
class RaceTest {

    private static final int WRITERS = 8;

    private final Engine engine;
    private final Store<Municipality> municipalities;

    RaceTest(Engine engine) {
        this.engine = engine;
        municipalities = engine.of(Municipality.class);
    }

    @BeforeEach
    void startEmpty() {
        engine.clear();
    }

    @RepeatedTest(5)
    void letsOneOfManyInsertARecord() throws Exception {
        assertThat(winners(() -> municipalities.save(Bare.municipality("falun"))))
                .isEqualTo(1);
        assertThat(municipalities.count()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void letsOneOfManySaveTheNextVersion() throws Exception {
        var falun = municipalities.save(Bare.municipality("falun"));
        assertThat(winners(() -> municipalities.save(falun))).isEqualTo(1);
        assertThat(municipalities.findById("falun").orElseThrow().version()).isEqualTo(1);
    }

    private static long winners(Callable<?> save) throws Exception {
        var start = new CyclicBarrier(WRITERS);
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var races = IntStream.range(0, WRITERS)
                    .<Callable<Boolean>>mapToObj(writer -> () -> {
                        start.await();
                        return isSaved(save);
                    })
                    .toList();
            long winners = 0;
            for (var race : writers.invokeAll(races)) {
                winners += race.get() ? 1 : 0;
            }
            return winners;
        } finally {
            writers.shutdownNow();
        }
    }

    private static boolean isSaved(Callable<?> save) throws Exception {
        try {
            save.call();
            return true;
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            return false;
        }
    }
}
