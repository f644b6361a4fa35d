package org.partnershipgraph.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.persistence.RunningStore;
import org.springframework.data.mongodb.core.MongoTemplate;

@Timeout(60)
class RevisionAssignerTest {

    private final RunningStore store = RunningStore.inMemory();
    private final Revisions revisions = store.get(Revisions.class);
    private final Checkpoints places = new Checkpoints(revisions);
    private final RevisionAssigner numbering = new RevisionAssigner(revisions, places);
    private final MongoCollection<Document> counter =
            store.get(MongoTemplate.class).getCollection("revision");

    @BeforeEach
    void take() {
        revisions.take(10);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void givesEachChangeOneNumberHoweverOftenItIsTold() {
        assertThat(number("1", "2")).containsExactly(11L, 12L);
        assertThat(number("1", "2")).containsExactly(12L, 12L);
        assertThat(number("1", "2", "3")).containsExactly(12L, 12L, 13L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "'here'",
                "{}",
                "{newest: {'$numberLong': '3'}}",
                "{token: {_data: '1'}}",
                "{token: {_data: '1'}, newest: 'three'}",
                "{token: {_data: 7}, newest: {'$numberLong': '3'}}",
                "{token: '1', newest: {'$numberLong': '3'}}",
                "{token: {_data: '9'}}",
            })
    void takesAPlaceThatCannotBeReadForNone(String noted) {
        note(noted);
        assertThat(places.noted()).isNull();
        assertThat(number("1", "2")).containsExactly(11L, 12L);
        assertThat(places.noted()).isEqualTo(place("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'here'", "{token: {_data: 7}, newest: 3}", "{token: {_data: '9'}}"})
    void notesAPlaceOverOneThatCannotBeRead(String noted) {
        note(noted);
        places.note(token("2"), 10);
        assertThat(places.noted()).isEqualTo(place("2"));
    }

    @Test
    void notesNoPlaceOverALaterOne() {
        places.note(token("2"), 10);
        places.note(token("1"), 10);
        assertThat(places.noted()).isEqualTo(place("2"));
    }

    /** One that is a text to whoever looks for it, and none to whoever reads it. */
    @Test
    void numbersWhereThePlaceCannotBeNotedAtAll() {
        note("{token: {_data: ['1']}, newest: 3}");
        assertThat(number("1", "2")).containsExactly(11L, 12L);
    }

    private List<Long> number(String... tokens) {
        return numbering.number(
                List.of(tokens).stream().map(RevisionAssignerTest::token).toList(), place(tokens[tokens.length - 1]));
    }

    private void note(String place) {
        counter.updateOne(
                Filters.empty(),
                Updates.set("place", Document.parse("{place: " + place + "}").get("place")));
    }

    private static Checkpoint place(String token) {
        return new Checkpoint(token(token), 10);
    }

    private static BsonDocument token(String order) {
        return new BsonDocument(Checkpoint.ORDER, new BsonString(order));
    }
}
