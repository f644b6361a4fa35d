package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.partnershipgraph.persistence.Eventually.awaitThat;

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

/** Changes made directly in the database are published too, if the server has a change stream. */
@OnEveryEngine
class DirectChangesTest {

    /** Stands for a call of {@link Subscriber#changesLost}. */
    private static final String CHANGES_LOST = "changes lost";

    private final Engine engine;
    private final Changes changes;
    private final MongoCollection<Document> municipalities;
    private final BlockingQueue<String> published = new LinkedBlockingQueue<>();
    private Changes.Subscription subscription;

    DirectChangesTest(Engine engine) {
        this.engine = engine;
        changes = engine.get(Changes.class);
        municipalities = engine.get(MongoTemplate.class).getCollection("municipality");
    }

    @BeforeEach
    void subscribe() {
        assumeTrue(engine.hasChangeStream());
        engine.clear();
        subscription = changes.subscribe(new Subscriber() {
            @Override
            public void changed(List<Change> changes) {
                changes.stream()
                        .filter(change -> change.type() == Municipality.class)
                        .map(Change::key)
                        .forEach(published::add);
            }

            @Override
            public void changesLost() {
                published.add(CHANGES_LOST);
            }
        });
        engine.awaitChangeStream(() -> published.contains("last"));
        published.clear();
    }

    @AfterEach
    void unsubscribe() {
        if (subscription != null) {
            subscription.close();
        }
    }

    @Test
    void arePublishedUnderNewRevisions() throws InterruptedException {
        engine.write(Bare.municipality("falun"));
        assertPublished("falun");
        var afterInsert = revisionAfter(0);
        engine.write(Bare.municipality("falun"), 1);
        assertPublished("falun");
        var afterReplacement = revisionAfter(afterInsert);
        municipalities.updateOne(Filters.eq("falun"), Updates.set("aliases", List.of("Fahlun")));
        assertPublished("falun");
        var afterUpdate = revisionAfter(afterReplacement);
        municipalities.deleteOne(Filters.eq("falun"));
        assertPublished("falun");
        assertThat(revisionAfter(afterUpdate)).isGreaterThan(afterUpdate);
    }

    @Test
    void areLostIfTheirCollectionIsDropped() throws InterruptedException {
        engine.write(new Tag("library", null, LocalizedText.same("Library"), List.of()));
        var before = changes.revision().number();
        engine.get(MongoTemplate.class).getCollection("tag").drop();
        assertPublished(CHANGES_LOST);
        assertThat(revisionAfter(before)).isGreaterThan(before);
    }

    @Test
    void areSkippedIfTheyAreNotOfRecords() throws InterruptedException {
        municipalities.insertOne(new Document("_id", new ObjectId()).append("name", "by hand"));
        engine.write(Bare.municipality("falun"));
        assertPublished("falun");
        municipalities.deleteMany(Filters.type("_id", "objectId"));
    }

    private void assertPublished(String expected) throws InterruptedException {
        var next = published.poll(20, TimeUnit.SECONDS);
        while (next != null && !next.equals(expected)) {
            next = published.poll(20, TimeUnit.SECONDS);
        }
        assertThat(next).isEqualTo(expected);
    }

    /** The revision follows as soon as all subscribers have been called. */
    private long revisionAfter(long earlier) {
        awaitThat(() -> changes.revision().number() > earlier);
        return changes.revision().number();
    }
}
