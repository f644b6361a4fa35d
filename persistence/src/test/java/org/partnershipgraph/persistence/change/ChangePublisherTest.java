package org.partnershipgraph.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.UnreadableRecordException;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

@SuppressWarnings("try") // a subscription is there to be closed
class ChangePublisherTest {

    private static RunningStore store;

    private final Store<Municipality> municipalities = store.of(Municipality.class);
    private final MongoTemplate template = store.get(MongoTemplate.class);
    private final Changes changes = store.get(Changes.class);
    private final RecordingSubscriber subscriber = new RecordingSubscriber();

    @BeforeAll
    static void start() {
        store = RunningStore.inMemory();
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @BeforeEach
    void startEmpty() {
        template.remove(new Query(), Municipality.class);
    }

    @Test
    void publishesEveryChangeOfARecordBeforeTheCallReturns() {
        try (var subscription = changes.subscribe(subscriber)) {
            var before = changes.revision().number();
            var saved = municipalities.save(municipality("falun", "Falun"));
            municipalities.save(saved);
            template.remove(municipalities.findById("falun").orElseThrow());
            assertThat(subscriber.soFar())
                    .containsExactly(
                            new Change(Municipality.class, "falun"),
                            new Change(Municipality.class, "falun"),
                            new Change(Municipality.class, "falun"));
            assertThat(changes.revision().number()).isEqualTo(before + 3);
            assertThat(changes.revision().updatedAt()).isNotNull();
        }
    }

    @Test
    void storesTheRevisionInTheDocumentAndNotInTheRecord() {
        var saved = municipalities.save(municipality("falun", "Falun"));
        assertThat(storedRevision("falun")).isEqualTo(changes.revision().number());
        var again = municipalities.save(saved);
        assertThat(storedRevision("falun")).isEqualTo(changes.revision().number());
        assertThat(municipalities.findById("falun")).contains(again);
    }

    @Test
    void publishesABulkAtOnceUnderOneRevision() throws InterruptedException {
        try (var subscription = changes.subscribe(subscriber)) {
            var before = changes.revision().number();
            municipalities.saveAll(IntStream.rangeClosed(1, 50)
                    .mapToObj(i -> municipality("place-" + i, "Place " + i))
                    .toList());
            assertThat(subscriber.next())
                    .extracting(Change::key)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 50)
                            .mapToObj(i -> "place-" + i)
                            .toList());
            assertThat(storedRevision("place-1")).isEqualTo(before + 1);
            assertThat(storedRevision("place-50")).isEqualTo(before + 1);
            assertThat(changes.revision().number()).isEqualTo(before + 1);
        }
    }

    @Test
    void usesTheNumberOfAGoalAsItsKey() {
        try (var subscription = changes.subscribe(subscriber)) {
            store.of(GlobalGoal.class)
                    .save(new GlobalGoal(17, null, LocalizedText.same("Partnerships"), "#19486A", List.of()));
            assertThat(subscriber.soFar()).extracting(Change::key).containsExactly("17");
            template.remove(new Query(), GlobalGoal.class);
            assertThat(subscriber.soFar()).extracting(Change::key).containsExactly("17");
        }
    }

    @Test
    void publishesNothingWhenAWriteIsRejected() {
        var first = municipalities.save(municipality("falun", "Falun"));
        municipalities.save(first);
        try (var subscription = changes.subscribe(subscriber)) {
            assertThatExceptionOfType(OptimisticLockingFailureException.class)
                    .isThrownBy(() -> municipalities.save(first));
            assertThatExceptionOfType(DuplicateKeyException.class)
                    .isThrownBy(() -> municipalities.save(municipality("falun", "Falun")));
            assertThat(subscriber.soFar()).isEmpty();
        }
    }

    @Test
    void publishesABulkThatWasRejectedHalfway() {
        municipalities.save(municipality("falun", "Falun"));
        var bulk = List.of(municipality("boda", "Boda"), municipality("falun", "Falun"));
        try (var subscription = changes.subscribe(subscriber)) {
            assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> municipalities.saveAll(bulk));
            assertThat(subscriber.soFar()).extracting(Change::key).contains("boda");
        }
    }

    @Test
    void triesAgainWhenASubscriberFails() throws InterruptedException {
        var attempts = new AtomicInteger();
        var failing = new RecordingSubscriber() {
            @Override
            public void changed(List<Change> changes) {
                if (attempts.incrementAndGet() < 3) {
                    throw new IllegalStateException("not now");
                }
                super.changed(changes);
            }
        };
        try (var subscription = changes.subscribe(failing)) {
            municipalities.save(municipality("falun", "Falun"));
            assertThat(failing.next()).extracting(Change::key).containsExactly("falun");
            assertThat(attempts).hasValue(3);
        }
    }

    /** Two writers, of which the second to reserve its revision is the first to publish. */
    @Test
    void neverHasTheSameRevisionBeforeAndAfterAChange() {
        var revisions = store.get(Revisions.class);
        var publisher = store.get(ChangePublisher.class);
        var slow = revisions.next();
        var fast = revisions.next();
        publisher.publish(List.of(new Change(Municipality.class, "falun")), fast);
        assertThat(changes.revision().number()).isEqualTo(fast.number());
        publisher.publish(List.of(new Change(Municipality.class, "boda")), slow);
        assertThat(changes.revision().number()).isEqualTo(fast.number() + 1);
        assertThat(municipalities.save(municipality("lund", "Lund")).key()).isEqualTo("lund");
        assertThat(changes.revision().number()).isEqualTo(fast.number() + 2);
    }

    @Test
    void hasNewRevisionsEvenIfTheCounterIsDeleted() {
        municipalities.save(municipality("falun", "Falun"));
        var before = changes.revision().number();
        template.getCollection("revision").drop();
        municipalities.save(municipality("boda", "Boda"));
        assertThat(changes.revision().number()).isEqualTo(before + 1);
    }

    @Test
    void skipsAnUnreadableRecordAndPublishesTheRestOfItsBulk() {
        var reading = new RecordingSubscriber() {
            @Override
            public void changed(List<Change> changes) {
                if (changes.stream().anyMatch(change -> change.key().equals("bad"))) {
                    throw new UnreadableRecordException(
                            Municipality.class, "bad", new IllegalArgumentException("it has no name"));
                }
                super.changed(changes);
            }
        };
        try (var subscription = changes.subscribe(reading)) {
            municipalities.saveAll(Stream.of("boda", "bad", "lund")
                    .map(slug -> municipality(slug, "A place"))
                    .toList());
            assertThat(reading.soFar()).extracting(Change::key).containsExactly("boda", "lund");
        }
    }

    @Test
    void publishesNothingAfterTheEndOfASubscription() {
        changes.subscribe(subscriber).close();
        municipalities.save(municipality("falun", "Falun"));
        assertThat(subscriber.soFar()).isEmpty();
    }

    @Test
    void continuesItsRevisionsAfterARestart(@TempDir Path directory) {
        try (var first = RunningStore.in(directory)) {
            first.of(Municipality.class).save(municipality("falun", "Falun"));
        }
        try (var second = RunningStore.in(directory)) {
            var known = second.get(Changes.class).revision();
            assertThat(known.number()).isEqualTo(1);
            assertThat(known.updatedAt()).isNotNull();
            second.of(Municipality.class).save(municipality("boda", "Boda"));
            assertThat(second.get(Changes.class).revision().number()).isEqualTo(2);
        }
    }

    private long storedRevision(String slug) {
        var document = template.getCollection("municipality")
                .find(new org.bson.Document("_id", slug))
                .first();
        assertThat(document).isNotNull();
        return document.getLong("revision");
    }
}
