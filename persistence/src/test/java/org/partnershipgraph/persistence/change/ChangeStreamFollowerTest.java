package org.partnershipgraph.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipgraph.persistence.Eventually.awaitThat;

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

    private final FakeChangeStream stream = new FakeChangeStream();
    private final PendingEchoes echoes = new PendingEchoes();
    private final RecordingSubscriber subscriber = new RecordingSubscriber();
    private RunningStore store;
    private Revisions revisions;
    private ChangePublisher publisher;
    private ChangeStreamFollower follower;

    @BeforeEach
    void start() {
        store = RunningStore.inMemory();
        revisions = store.get(Revisions.class);
        publisher = new ChangePublisher(revisions);
        publisher.subscribe(subscriber);
        echoes.activate();
        follower = newFollower();
        follower.start();
    }

    private ChangeStreamFollower newFollower() {
        var types = new RecordTypes(new TreeMap<>(Map.of("municipality", Municipality.class)));
        return new ChangeStreamFollower(stream, new ChangeStreamTranslator(types, echoes), revisions, publisher);
    }

    @AfterEach
    void stop() {
        follower.close();
        publisher.close();
        store.close();
    }

    @Test
    void publishesWhatAnotherInstanceWrites() throws InterruptedException {
        stream.add(event(OperationType.INSERT, "falun", 7L));
        assertThat(subscriber.next()).containsExactly(change("falun"));
        stream.add(event(OperationType.REPLACE, "falun", 8L));
        assertThat(subscriber.next()).containsExactly(change("falun"));
        awaitRevision(2);
        assertThat(publisher.revision().updatedAt()).isEqualTo(TIME);
    }

    @Test
    void isIncompleteWhileTheConnectionIsBroken() throws InterruptedException {
        awaitThat(publisher::areComplete);
        stream.refuse(6);
        stream.disconnect();
        awaitThat(() -> !publisher.areComplete());
        stream.add(event(OperationType.INSERT, "falun", 7L));
        stream.acceptAgain();
        awaitThat(publisher::areComplete);
        assertThat(subscriber.next()).containsExactly(change("falun"));
    }

    @Test
    void givesDirectChangesNewRevisions() throws InterruptedException {
        revisions.nextAfter(20);
        stream.add(event(OperationType.INSERT, "falun", null));
        assertThat(subscriber.next()).containsExactly(change("falun"));
        awaitRevision(22);
        stream.add(event(OperationType.UPDATE, "falun", null));
        assertThat(subscriber.next()).containsExactly(change("falun"));
        awaitRevision(23);
        stream.add(event(OperationType.DELETE, "falun", null));
        assertThat(subscriber.next()).containsExactly(change("falun"));
        awaitRevision(24);
    }

    @Test
    void publishesNoEchoOfWhatWasWrittenHere() throws InterruptedException {
        echoes.expect(List.of("falun", "boda"), 100);
        stream.add(event(OperationType.INSERT, "falun", 100L));
        stream.add(event(OperationType.INSERT, "boda", 100L));
        stream.add(event(OperationType.INSERT, "lund", 100L));
        assertThat(subscriber.next()).containsExactly(change("lund"));
    }

    @Test
    void publishesADirectReplacementThatKeepsTheRevisionOfTheDocument() throws InterruptedException {
        echoes.expect(List.of("falun"), 100);
        stream.add(event(OperationType.INSERT, "falun", 100L));
        stream.add(event(OperationType.REPLACE, "falun", 100L));
        assertThat(subscriber.next()).containsExactly(change("falun"));
    }

    /** It may take effect after the subscribers have read the record. */
    @Test
    void publishesTheEchoOfAWriteThatFailed() throws InterruptedException {
        echoes.expect(List.of("falun"), 100);
        echoes.forget(List.of("falun"), 100);
        stream.add(event(OperationType.INSERT, "falun", 100L));
        assertThat(subscriber.next()).containsExactly(change("falun"));
    }

    /** Such as the identifiers that MongoDB generates. */
    @ParameterizedTest
    @ValueSource(strings = {"{'$oid': '65a000000000000000000001'}", "{'a': 1}", "null", "true"})
    void skipsIdentifiersThatNoRecordHas(String identifier) throws InterruptedException {
        stream.add(event(OperationType.INSERT, BsonDocument.parse("{_id: " + identifier + "}"), null));
        stream.add(event(OperationType.INSERT, "falun", 7L));
        assertThat(subscriber.next()).containsExactly(change("falun"));
    }

    @Test
    void resumesFromNowIfTheStreamIsUnreadable() throws InterruptedException {
        stream.add(event(OperationType.INSERT, (BsonDocument) null, null));
        assertThat(subscriber.next()).isEqualTo(RecordingSubscriber.CHANGES_LOST);
        stream.add(event(OperationType.INSERT, "falun", 7L));
        assertThat(subscriber.next()).containsExactly(change("falun"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void losesNoChangeWhenTheConnectionBreaks(long seed) throws InterruptedException {
        var random = new Random(seed);
        var missing = IntStream.range(0, 60).mapToObj(i -> "place-" + i).collect(Collectors.toCollection(TreeSet::new));
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(10) == 0) {
                stream.disconnect();
            }
            stream.add(event(OperationType.INSERT, "place-" + i, 1L + i));
        }
        while (!missing.isEmpty()) {
            subscriber.next().forEach(change -> missing.remove(change.key()));
        }
    }

    /** ChangeStreamHistoryLost and CappedPositionLost. */
    @ParameterizedTest
    @ValueSource(ints = {286, 136})
    void publishesThatChangesWereLostIfTheServerNoLongerHasThem(int errorCode) throws InterruptedException {
        stream.add(event(OperationType.INSERT, "falun", 1L));
        assertThat(subscriber.next()).hasSize(1);
        stream.disconnectAndForget(event(OperationType.INSERT, "boda", 2L), errorCode);
        assertThat(subscriber.next()).isEqualTo(RecordingSubscriber.CHANGES_LOST);
        stream.add(event(OperationType.INSERT, "lund", 3L));
        assertThat(subscriber.next()).containsExactly(change("lund"));
    }

    @Test
    void publishesThatChangesWereLostIfACollectionIsDropped() throws InterruptedException {
        stream.add(event(OperationType.DROP, (BsonDocument) null, null));
        assertThat(subscriber.next()).isEqualTo(RecordingSubscriber.CHANGES_LOST);
        awaitRevision(1);
        assertThat(revisions.newest().number()).isEqualTo(1);
    }

    /** Unauthorized, and a primary that steps down or shuts down. */
    @ParameterizedTest
    @ValueSource(ints = {13, 189, 11600})
    void losesNoChangeIfTheServerRefusesTheStreamAtTheStart(int errorCode) throws InterruptedException {
        follower.close();
        stream.add(event(OperationType.INSERT, "falun", null));
        stream.refuse(errorCode);
        follower = newFollower();
        assertThatExceptionOfType(MongoCommandException.class).isThrownBy(follower::start);
        stream.acceptAgain();
        follower = newFollower();
        follower.start();
        assertThat(subscriber.next()).containsExactly(change("falun"));
        awaitRevision(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {286, 136})
    void startsFromNowIfTheServerNoLongerHasTheCheckpoint(int errorCode) throws InterruptedException {
        follower.close();
        stream.disconnectAndForget(event(OperationType.INSERT, "boda", 2L), errorCode);
        follower = newFollower();
        assertThat(follower.start()).isTrue();
        assertThat(subscriber.next()).isEqualTo(RecordingSubscriber.CHANGES_LOST);
        stream.add(event(OperationType.INSERT, "lund", 3L));
        assertThat(subscriber.next()).containsExactly(change("lund"));
    }

    /** CommandNotSupported, CappedPositionLost, and an unknown or unavailable stage of an aggregation. */
    @ParameterizedTest
    @ValueSource(ints = {115, 136, 40324, 40573})
    void followsNothingIfTheServerHasNoStreamEvenWithoutACheckpoint(int errorCode) {
        follower.close();
        stream.refuse(errorCode);
        follower = newFollower();
        assertThat(follower.start()).isFalse();
        assertThat(subscriber.soFar()).isEmpty();
    }

    @Test
    void startsIfTheStreamHasBecomeUnreadable() throws InterruptedException {
        follower.close();
        stream.add(event(OperationType.INSERT, (BsonDocument) null, null));
        follower = newFollower();
        follower.start();
        assertThat(subscriber.next()).isEqualTo(RecordingSubscriber.CHANGES_LOST);
        stream.add(event(OperationType.INSERT, "falun", 7L));
        assertThat(subscriber.next()).containsExactly(change("falun"));
        follower.close();
        follower = newFollower();
        follower.start();
        assertThat(subscriber.soFar()).isEmpty();
    }

    /** The revision follows as soon as all subscribers have been called. */
    private void awaitRevision(long number) {
        awaitThat(() -> publisher.revision().number() >= number);
        assertThat(publisher.revision().number()).isEqualTo(number);
    }

    private static Change change(String slug) {
        return new Change(Municipality.class, slug);
    }

    private static ChangeStreamDocument<Document> event(
            OperationType type, @Nullable String slug, @Nullable Long revision) {
        return event(type, slug == null ? null : new BsonDocument("_id", new BsonString(slug)), revision);
    }

    private static ChangeStreamDocument<Document> event(
            OperationType type, @Nullable BsonDocument key, @Nullable Long revision) {
        var namespace = new MongoNamespace("partnerships", "municipality");
        return new ChangeStreamDocument<>(
                type.getValue(),
                new BsonDocument("_data", new BsonInt32(0)),
                new BsonDocument("db", new BsonString(namespace.getDatabaseName()))
                        .append("coll", new BsonString(namespace.getCollectionName())),
                null,
                null,
                revision == null ? null : new Document("revision", revision),
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
