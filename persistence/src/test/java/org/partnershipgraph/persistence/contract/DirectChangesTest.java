package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Tag;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What somebody changes straight in the database is told too, where the server tells what changes in it. */
@OnEveryEngine
class DirectChangesTest {

    /** Stands for changes that nobody can name. */
    private static final String MISSED = "missed";

    private final Engine engine;
    private final Changes changes;
    private final MongoCollection<Document> municipalities;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Changes.Subscription subscription;

    DirectChangesTest(Engine engine) {
        this.engine = engine;
        changes = engine.get(Changes.class);
        municipalities = engine.get(MongoTemplate.class).getCollection("municipality");
    }

    @BeforeEach
    void subscribe() {
        assumeTrue(engine.tellsChanges());
        engine.clear();
        subscription = changes.subscribe(new Subscriber() {
            @Override
            public void changed(List<Change> news) {
                news.stream()
                        .filter(change -> change.type() == Municipality.class)
                        .map(Change::key)
                        .forEach(told::add);
            }

            @Override
            public void changesLost() {
                told.add(MISSED);
            }
        });
        engine.awaitReport(() -> told.contains("last"));
        told.clear();
    }

    @AfterEach
    void unsubscribe() {
        if (subscription != null) {
            subscription.close();
        }
    }

    @Test
    void tellsOfEachUnderANewRevision() throws InterruptedException {
        engine.write(Bare.municipality("falun"));
        assertTold("falun");
        var afterInsert = revisionAfter(0);
        engine.write(Bare.municipality("falun"), 1);
        assertTold("falun");
        var afterReplacement = revisionAfter(afterInsert);
        municipalities.updateOne(Filters.eq("falun"), Updates.set("aliases", List.of("Fahlun")));
        assertTold("falun");
        var afterUpdate = revisionAfter(afterReplacement);
        municipalities.deleteOne(Filters.eq("falun"));
        assertTold("falun");
        assertThat(revisionAfter(afterUpdate)).isGreaterThan(afterUpdate);
    }

    @Test
    void tellsThatChangesWereMissedWhereTheirCollectionIsDropped() throws InterruptedException {
        engine.write(new Tag("library", null, LocalizedText.same("Library"), List.of()));
        var before = changes.revision().number();
        engine.get(MongoTemplate.class).getCollection("tag").drop();
        assertTold(MISSED);
        assertThat(revisionAfter(before)).isGreaterThan(before);
    }

    @Test
    void goesOnBehindWhatIsNoRecord() throws InterruptedException {
        municipalities.insertOne(new Document("_id", new ObjectId()).append("name", "by hand"));
        engine.write(Bare.municipality("falun"));
        assertTold("falun");
        municipalities.deleteMany(Filters.type("_id", "objectId"));
    }

    private void assertTold(String expected) throws InterruptedException {
        var news = told.poll(20, TimeUnit.SECONDS);
        while (news != null && !news.equals(expected)) {
            news = told.poll(20, TimeUnit.SECONDS);
        }
        assertThat(news).isEqualTo(expected);
    }

    /** The revision follows as soon as all subscribers have been told. */
    private long revisionAfter(long earlier) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (changes.revision().number() <= earlier && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(changes.revision().number()).isGreaterThan(earlier);
        return changes.revision().number();
    }
}
