package org.partnershipgraph.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.OperationType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;

class ChangeStreamFollowerTest {

    private static final Instant TIME = Instant.parse("2026-10-01T12:00:00Z");

    private final FakeChangeStream server = new FakeChangeStream();
    private final PendingEchoes own = new PendingEchoes();
    private final RecordingSubscriber told = new RecordingSubscriber();
    private RunningStore store;
    private Revisions revisions;
    private ChangePublisher feed;
    private ChangeStreamFollower changes;

    @BeforeEach
    void start() {
        store = RunningStore.inMemory();
        revisions = store.get(Revisions.class);
        feed = new ChangePublisher(revisions::nextBehind);
        feed.subscribe(told);
        own.startAwaiting();
        changes = anotherInstance();
        changes.start();
    }

    private ChangeStreamFollower anotherInstance() {
        var types = new RecordTypes(new TreeMap<>(Map.of("municipality", Municipality.class)));
        return new ChangeStreamFollower(
                server, new ChangeStreamTranslator(types, revisions, new Checkpoints(revisions), own, feed));
    }

    @AfterEach
    void stop() {
        changes.close();
        feed.close();
        store.close();
    }

    @Test
    void tellsOfWhatAnotherInstanceWroteUnderItsNumber() throws InterruptedException {
        server.report(event(OperationType.INSERT, "falun", 7L));
        server.report(event(OperationType.REPLACE, "falun", 8L));
        assertThat(told.next()).startsWith(new Change(Municipality.class, "falun", 7));
        awaitRevision();
        assertThat(feed.revision().updatedAt()).isEqualTo(TIME);
    }

    /** The revision follows as soon as all subscribers have been told. */
    private void awaitRevision() {
        var end = System.nanoTime() + 10_000_000_000L;
        while (feed.revision().updatedAt() == null && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void numbersWhatWasChangedStraightInTheDatabase() throws InterruptedException {
        revisions.take(20);
        server.report(event(OperationType.INSERT, "falun", null));
        assertThat(told.next()).containsExactly(new Change(Municipality.class, "falun", 21));
        server.report(event(OperationType.UPDATE, "falun", null));
        assertThat(told.next()).containsExactly(new Change(Municipality.class, "falun", 22));
        server.report(event(OperationType.DELETE, "falun", null));
        assertThat(told.next()).containsExactly(new Change(Municipality.class, "falun", 23));
    }

    @Test
    void givesANewNumberWhereADocumentWasReplacedWithTheNumberItHad() throws InterruptedException {
        var mine = revisions.take(1);
        own.await(mine);
        feed.publish(List.of(new Change(Municipality.class, "falun", mine.first())), TIME);
        assertThat(told.next()).hasSize(1);
        server.report(event(OperationType.INSERT, "falun", mine.first()));
        server.report(event(OperationType.REPLACE, "falun", mine.first()));
        assertThat(told.next()).containsExactly(new Change(Municipality.class, "falun", mine.first() + 1));
    }

    @Test
    void tellsNothingTwiceOfWhatWasWrittenHere() throws InterruptedException {
        var mine = revisions.take(3);
        own.await(mine);
        server.report(event(OperationType.INSERT, "falun", mine.first()));
        server.report(event(OperationType.INSERT, "boda", 100L));
        assertThat(told.next()).containsExactly(new Change(Municipality.class, "boda", 100));
    }

    @Test
    void tellsNothingTwiceOfWhatWasDeletedHere() throws InterruptedException {
        own.awaitDeletions(Municipality.class, List.of("falun"));
        server.report(event(OperationType.DELETE, "falun", null));
        server.report(event(OperationType.DELETE, "falun", null));
        assertThat(told.next()).containsExactly(new Change(Municipality.class, "falun", 1));
    }

    @Test
    void hasNewRevisionForWhatArrivesLate() throws InterruptedException {
        var late = revisions.take(1);
        var early = revisions.take(1);
        server.report(event(OperationType.INSERT, "falun", early.first()));
        assertThat(told.next()).extracting(Change::revision).containsExactly(early.first());
        awaitRevision();
        server.report(event(OperationType.INSERT, "boda", late.first()));
        assertThat(told.next()).extracting(Change::revision).containsExactly(early.first() + 1);
    }

    /** Such as MongoDB makes itself for whoever gives none. */
    @ParameterizedTest
    @ValueSource(strings = {"{'$oid': '65a000000000000000000001'}", "{'a': 1}", "null", "true"})
    void goesOnBehindWhatHasAnIdentifierThatNoRecordHas(String identifier) throws InterruptedException {
        server.report(event(OperationType.INSERT, BsonDocument.parse("{_id: " + identifier + "}"), null));
        server.report(event(OperationType.INSERT, "falun", 7L));
        assertThat(told.next()).containsExactly(new Change(Municipality.class, "falun", 7));
    }

    @Test
    void saysThatChangesWereMissedWhereTheReportCannotBeUnderstood() throws InterruptedException {
        server.report(event(OperationType.INSERT, (BsonDocument) null, null));
        assertThat(told.next()).isEqualTo(RecordingSubscriber.MISSED);
        server.report(event(OperationType.INSERT, "falun", 7L));
        assertThat(told.next()).containsExactly(new Change(Municipality.class, "falun", 7));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void losesNoChangeWhereTheConnectionBreaks(long seed) throws InterruptedException {
        var random = new Random(seed);
        var missing = IntStream.range(0, 60).mapToObj(i -> "place-" + i).collect(Collectors.toCollection(TreeSet::new));
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(10) == 0) {
                server.disconnect();
            }
            server.report(event(OperationType.INSERT, "place-" + i, 1L + i));
        }
        while (!missing.isEmpty()) {
            told.next().forEach(change -> missing.remove(change.key()));
        }
    }

    @Test
    void saysThatChangesWereMissedWhereTheServerHasForgottenThem() throws InterruptedException {
        server.report(event(OperationType.INSERT, "falun", 1L));
        assertThat(told.next()).hasSize(1);
        server.disconnectAndForget(event(OperationType.INSERT, "boda", 2L));
        assertThat(told.next()).isEqualTo(RecordingSubscriber.MISSED);
        server.report(event(OperationType.INSERT, "lund", 3L));
        assertThat(told.next()).containsExactly(new Change(Municipality.class, "lund", 3));
    }

    @Test
    void saysThatChangesWereMissedWhereACollectionIsDropped() throws InterruptedException {
        server.report(event(OperationType.DROP, (BsonDocument) null, null));
        assertThat(told.next()).isEqualTo(RecordingSubscriber.MISSED);
        awaitRevision();
        assertThat(feed.revision().number())
                .isEqualTo(revisions.newest().number())
                .isPositive();
    }

    /** No right to read the report, and a primary that steps down or shuts down. */
    @ParameterizedTest
    @ValueSource(ints = {13, 189, 11600})
    void losesNoChangeWhereTheServerDoesNotGiveItsReportAtTheStart(int refusal) throws InterruptedException {
        changes.close();
        server.report(event(OperationType.INSERT, "falun", null));
        server.refuse(refusal);
        changes = anotherInstance();
        assertThatExceptionOfType(MongoCommandException.class).isThrownBy(changes::start);
        server.refuseNoMore();
        changes = anotherInstance();
        changes.start();
        assertThat(told.next()).containsExactly(new Change(Municipality.class, "falun", 1));
    }

    @Test
    void startsWhereWhatWasReportedMeanwhileCannotBeUnderstood() throws InterruptedException {
        changes.close();
        server.report(event(OperationType.INSERT, (BsonDocument) null, null));
        changes = anotherInstance();
        changes.start();
        assertThat(told.next()).isEqualTo(RecordingSubscriber.MISSED);
        server.report(event(OperationType.INSERT, "falun", 7L));
        assertThat(told.next()).containsExactly(new Change(Municipality.class, "falun", 7));
        changes.close();
        changes = anotherInstance();
        changes.start();
        assertThat(told.soFar()).isEmpty();
    }

    @Test
    void returnsWhatWorkMadeWhereTheServerDoesNotSayWhereItEnded() {
        var made = changes.ignoring(() -> {
            server.refuse(11600);
            return "made";
        });
        assertThat(made).isEqualTo("made");
    }

    private static ChangeStreamDocument<Document> event(
            OperationType type, @Nullable String slug, @Nullable Long number) {
        return event(type, slug == null ? null : new BsonDocument("_id", new BsonString(slug)), number);
    }

    private static ChangeStreamDocument<Document> event(
            OperationType type, @Nullable BsonDocument key, @Nullable Long number) {
        var namespace = new MongoNamespace("partnerships", "municipality");
        return new ChangeStreamDocument<>(
                type.getValue(),
                new BsonDocument("_data", new BsonInt32(0)),
                new BsonDocument("db", new BsonString(namespace.getDatabaseName()))
                        .append("coll", new BsonString(namespace.getCollectionName())),
                null,
                null,
                number == null ? null : new Document("revision", number),
                null,
                key,
                null,
                null,
                null,
                null,
                new BsonDateTime(TIME.toEpochMilli()),
                null,
                null);
    }
}
