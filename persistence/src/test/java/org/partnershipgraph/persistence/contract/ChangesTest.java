package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.store.Store;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Subscribers receive every change, and the revision of the data grows with it. */
@OnEveryEngine
class ChangesTest {

    private final Engine engine;
    private final Store<Municipality> municipalities;
    private final Changes changes;
    private final MongoTemplate template;
    private final List<String> published = new CopyOnWriteArrayList<>();
    private Changes.Subscription subscription;

    ChangesTest(Engine engine) {
        this.engine = engine;
        municipalities = engine.of(Municipality.class);
        changes = engine.get(Changes.class);
        template = engine.get(MongoTemplate.class);
    }

    @BeforeEach
    void subscribe() {
        engine.clear();
        subscription = changes.subscribe(new Subscriber() {
            @Override
            public void changed(List<Change> changes) {
                changes.stream()
                        .filter(change -> change.type() == Municipality.class)
                        .forEach(change -> published.add(change.key()));
            }

            @Override
            public void changesLost() {}
        });
        engine.awaitChangeStream(() -> published.contains("last"));
        published.clear();
    }

    @AfterEach
    void unsubscribe() {
        subscription.close();
    }

    @Test
    void publishesASaveBeforeItReturns() {
        var before = changes.revision().number();
        municipalities.save(Bare.municipality("falun"));
        assertThat(published()).containsExactly("falun");
        assertThat(changes.revision().number()).isGreaterThan(before).isGreaterThanOrEqualTo(revision("falun"));
    }

    @Test
    void publishesEachRecordOfABulk() {
        var before = changes.revision().number();
        municipalities.saveAll(List.of(Bare.municipality("falun"), Bare.municipality("boda")));
        assertThat(published()).containsExactly("falun", "boda");
        assertThat(changes.revision().number()).isGreaterThan(before).isGreaterThanOrEqualTo(revision("falun"));
        assertThat(revision("boda")).isEqualTo(revision("falun"));
    }

    @Test
    void growsTheRevisionWithEveryChange() {
        var first = municipalities.save(Bare.municipality("falun"));
        var revision = revision("falun");
        municipalities.save(first);
        assertThat(revision("falun")).isGreaterThan(revision);
        assertThat(published()).containsExactly("falun", "falun");
        assertThat(changes.revision().number()).isGreaterThanOrEqualTo(revision("falun"));
    }

    /** A deletion comes back from a change stream, and is then published a second time. */
    @Test
    void publishesADeletion() {
        var saved = municipalities.save(Bare.municipality("falun"));
        var before = changes.revision().number();
        template.remove(saved);
        assertThat(published()).hasSizeBetween(2, 3).containsOnly("falun");
        assertThat(changes.revision().number()).isGreaterThan(before);
    }

    @Test
    void publishesNothingWhenAWriteIsRejected() {
        var first = municipalities.save(Bare.municipality("falun"));
        municipalities.save(first);
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> municipalities.save(first));
        assertThat(published()).containsExactly("falun", "falun");
    }

    private List<String> published() {
        return published.stream().filter(key -> !key.equals("last")).toList();
    }

    private long revision(String key) {
        return template.getCollection("municipality")
                .find(new Document("_id", key))
                .first()
                .getLong("revision");
    }
}
