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
import org.partnershipgraph.municipality.Municipalities;
import org.partnershipgraph.municipality.Municipality;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Whoever keeps something of the data is told of each change, with the number that its document has. */
@OnEveryEngine
class ChangesTest {

    private final Engine engine;
    private final Municipalities municipalities;
    private final Changes changes;
    private final MongoTemplate template;
    private final List<Change> told = new CopyOnWriteArrayList<>();
    private Changes.Subscription subscription;

    ChangesTest(Engine engine) {
        this.engine = engine;
        municipalities = engine.get(Municipalities.class);
        changes = engine.get(Changes.class);
        template = engine.get(MongoTemplate.class);
    }

    @BeforeEach
    void subscribe() {
        engine.clear();
        subscription = changes.subscribe(new Subscriber() {
            @Override
            public void changed(List<Change> news) {
                told.addAll(news);
            }

            @Override
            public void changesLost() {}
        });
        engine.awaitReport(() -> !of("last").isEmpty());
        told.clear();
    }

    @AfterEach
    void unsubscribe() {
        subscription.close();
    }

    @Test
    void tellsOfASavingBeforeItReturns() {
        municipalities.save(Bare.municipality("falun"));
        assertThat(of("falun")).containsExactly(new Change(Municipality.class, "falun", revision("falun")));
    }

    @Test
    void tellsOfEachOfManyInTheOrderOfTheirNumbers() {
        municipalities.saveAll(List.of(Bare.municipality("falun"), Bare.municipality("boda")));
        assertThat(of("falun")).extracting(Change::revision).containsExactly(revision("falun"));
        assertThat(of("boda")).extracting(Change::revision).containsExactly(revision("falun") + 1);
    }

    @Test
    void numbersGrowFromChangeToChange() {
        var first = municipalities.save(Bare.municipality("falun"));
        var number = revision("falun");
        municipalities.save(first);
        assertThat(revision("falun")).isGreaterThan(number);
        assertThat(of("falun")).extracting(Change::revision).containsExactly(number, revision("falun"));
    }

    @Test
    void tellsOfADeletion() {
        var saved = municipalities.save(Bare.municipality("falun"));
        var number = revision("falun");
        template.remove(saved);
        assertThat(of("falun"))
                .hasSize(2)
                .last()
                .satisfies(change -> assertThat(change.revision()).isGreaterThan(number));
    }

    @Test
    void tellsNothingOfAWriteThatWasRefused() {
        var first = municipalities.save(Bare.municipality("falun"));
        municipalities.save(first);
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> municipalities.save(first));
        assertThat(of("falun")).hasSize(2);
    }

    private List<Change> of(String key) {
        return told.stream().filter(change -> change.key().equals(key)).toList();
    }

    private long revision(String key) {
        return template.getCollection("municipality")
                .find(new Document("_id", key))
                .first()
                .getLong("revision");
    }
}
