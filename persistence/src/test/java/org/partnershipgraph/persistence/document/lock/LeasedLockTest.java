package org.partnershipgraph.persistence.document.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;

class LeasedLockTest {

    private static final Duration LEASE = Duration.ofMillis(600);

    private EmbeddedMongo server;
    private MongoClient client;

    @BeforeEach
    void start() {
        server = EmbeddedMongo.inMemory();
        client = MongoClients.create(server.connectionString());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void letsOneWorkAtATime() throws Exception {
        var atWork = new AtomicInteger();
        var most = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(6);
        try {
            var workers = IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> lock().withLock(() -> {
                        most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                        client.getDatabase("partnerships").runCommand(new Document("ping", 1));
                        atWork.decrementAndGet();
                    })))
                    .toList();
            for (var worker : workers) {
                worker.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void keepsTheLockForAsLongAsTheWorkTakes() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var longOne = threads.submit(() -> lock().withLock(() -> {
                begun.countDown();
                await(end);
            }));
            begun.await();
            var first = Instant.now();
            var next = threads.submit(() -> lock().withLock(() -> {}));
            while (renewedUntil().isBefore(first.plus(LEASE.multipliedBy(2)))) {
                assertThat(next.isDone()).isFalse();
            }
            end.countDown();
            longOne.get();
            next.get();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void waitsNoLongerForOneThatDied() {
        var until = Instant.now().plus(LEASE);
        locks().insertOne(new Document("_id", "lock")
                .append("owner", "a dead one")
                .append("until", Date.from(until)));
        lock().withLock(() -> assertThat(Instant.now()).isAfterOrEqualTo(until.minusMillis(1)));
    }

    @Test
    void releasesTheLockIfTheWorkFails() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> lock().withLock(() -> {
                    throw new IllegalStateException("no data");
                }));
        assertThat(locks().find()).isEmpty();
    }

    @Test
    void stopsTheWorkWhereAnotherHasTakenOver() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> lock().withLock(() -> {
                    locks().updateOne(new Document("_id", "lock"), Updates.set("owner", "another"));
                    await(new CountDownLatch(1));
                }))
                .withMessageContaining("took over");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(locks().find().first()).containsEntry("owner", "another");
    }

    private LeasedLock lock() {
        return new LeasedLock(() -> new Lease(locks(), Clock.systemUTC(), LEASE), new MongoExceptionTranslator());
    }

    private Instant renewedUntil() {
        var lock = locks().find().first();
        return lock == null ? Instant.EPOCH : lock.getDate("until").toInstant();
    }

    private MongoCollection<Document> locks() {
        return client.getDatabase("partnerships").getCollection("lock");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
