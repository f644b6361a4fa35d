package org.partnershipgraph.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.change.Revision;
import org.partnershipgraph.persistence.RunningStore;
import org.springframework.data.mongodb.core.MongoTemplate;

class RevisionsTest {

    private static final Instant TIME = Instant.parse("2026-10-01T12:00:00Z");

    private final RunningStore store = RunningStore.inMemory();
    private final Revisions revisions = store.get(Revisions.class);
    private final MongoCollection<Document> counter =
            store.get(MongoTemplate.class).getCollection("revision");

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void startWithNone() {
        assertThat(revisions.newest()).isEqualTo(Revision.NONE);
        assertThat(revisions.next().number()).isEqualTo(1);
        assertThat(revisions.next().number()).isEqualTo(2);
        assertThat(revisions.newest().number()).isEqualTo(2);
    }

    @Test
    void moveTheCheckpointTogetherWithTheNumber() {
        assertThat(revisions.next(TIME, token("1"))).isEqualTo(new Revision(1, TIME));
        assertThat(revisions.checkpoint()).isEqualTo(token("1"));
        revisions.saveCheckpoint(token("2"));
        assertThat(revisions.checkpoint()).isEqualTo(token("2"));
        assertThat(revisions.newest()).isEqualTo(new Revision(1, TIME));
    }

    @Test
    void haveNoNumberWhenOnlyACheckpointIsSaved() {
        revisions.saveCheckpoint(token("1"));
        assertThat(revisions.newest()).isEqualTo(Revision.NONE);
    }

    @Test
    void continueAfterANumberThatTheCounterHasNotReached() {
        assertThat(revisions.nextAfter(20).number()).isEqualTo(21);
        assertThat(revisions.nextAfter(20).number()).isEqualTo(22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "'here'", "{}", "7", "{_data: 7}"})
    void ignoreAnUnreadableCheckpoint(String checkpoint) {
        revisions.next();
        counter.updateOne(
                Filters.empty(),
                Updates.set(
                        "checkpoint",
                        Document.parse("{value: " + checkpoint + "}").get("value")));
        assertThat(revisions.checkpoint()).isNull();
        revisions.saveCheckpoint(token("2"));
        assertThat(revisions.checkpoint()).isEqualTo(token("2"));
    }

    private static BsonDocument token(String data) {
        return new BsonDocument("_data", new BsonString(data));
    }
}
