package org.partnershipgraph.persistence.change;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.store.Aggregate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Understands the server's report of changes. A change made elsewhere by this application has the number that its
 * document carries, unless a later one was reported before it; that one, and one made straight in the database, gets the
 * next number here.
 */
class ChangeStreamTranslator {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeStreamTranslator.class);
    private static final BsonDocument NOWHERE = new BsonDocument();

    /** What an event says: a record's change, and its number where it can be taken over. */
    private record Told(
            Class<? extends Aggregate> type,
            String key,
            @Nullable Long number,
            BsonDocument token) {}

    private final RecordTypes types;
    private final Revisions revisions;
    private final Checkpoints places;
    private final PendingEchoes own;
    private final ChangePublisher feed;
    private final RevisionAssigner numbering;
    private long newest;

    ChangeStreamTranslator(
            RecordTypes types, Revisions revisions, Checkpoints places, PendingEchoes own, ChangePublisher feed) {
        this.types = types;
        this.revisions = revisions;
        this.places = places;
        this.own = own;
        this.feed = feed;
        numbering = new RevisionAssigner(revisions, places);
    }

    Set<String> collections() {
        return types.collections();
    }

    /** The token of the place from which the report is gone on with; null where it begins now. */
    @Nullable
    BsonDocument start() {
        var place = places.noted();
        newest = place == null ? revisions.newest().number() : place.newest();
        return place == null ? null : place.token();
    }

    /** Tells of changes; the token is that of the place behind them. */
    void tell(List<ChangeStreamEvent> events, @Nullable BsonDocument end) {
        if (!events.stream().allMatch(ChangeStreamEvent::isOfDocument)) {
            tellMissed(end);
            return;
        }
        var before = newest;
        try {
            tellOfRecords(events, end);
        } catch (RuntimeException e) {
            newest = before; // they will be reported again
            throw e;
        }
    }

    private void tellOfRecords(List<ChangeStreamEvent> events, @Nullable BsonDocument end) {
        var told = new ArrayList<Told>();
        var at = Instant.EPOCH;
        for (var event : events) {
            var elsewhere = elsewhere(event);
            if (elsewhere != null) {
                told.add(elsewhere);
                at = event.at();
            }
        }
        if (!told.isEmpty()) {
            feed.publish(numbered(told, end), at);
        }
    }

    /** Says that there were changes up to a place which nobody can name. */
    void tellMissed(@Nullable BsonDocument end) {
        own.forgetAll();
        numbering.number(List.of(end == null ? NOWHERE : end), Checkpoint.of(end, newest));
        feed.publishChangesLost(revisions.newest());
    }

    /** Notes from time to time up to where all was told. */
    void reached(@Nullable BsonDocument end) {
        places.noteNowAndThen(end, newest);
    }

    /** Notes up to where all was told. */
    void note(@Nullable BsonDocument end) {
        places.note(end, newest);
    }

    /** Notes a place up to which nothing need be told any more. */
    void skipTo(@Nullable BsonDocument end) {
        newest = revisions.newest().number();
        note(end);
    }

    /** Null where the change was made here, or of what is no record. */
    private @Nullable Told elsewhere(ChangeStreamEvent event) {
        var key = event.key();
        if (key == null) {
            LOG.warn(
                    "What has the identifier {} in the collection {} is no record and left out",
                    event.identifier(),
                    event.collection());
            return null;
        }
        var type = requireNonNull(types.in(event.collection()));
        if (event.isDeletion()) {
            return own.isDeletedHere(type, key) ? null : new Told(type, key, null, event.token());
        }
        var written = event.number();
        var number = inOrder(written);
        return written != null && own.isWrittenHere(written) ? null : new Told(type, key, number, event.token());
    }

    private List<Change> numbered(List<Told> told, @Nullable BsonDocument end) {
        var withoutNumber = told.stream()
                .filter(change -> change.number() == null)
                .map(Told::token)
                .toList();
        var next = withoutNumber.isEmpty()
                ? Collections.<Long>emptyIterator()
                : numbering.number(withoutNumber, Checkpoint.of(end, newest)).iterator();
        return told.stream()
                .map(change -> new Change(
                        change.type(), change.key(), change.number() == null ? next.next() : change.number()))
                .toList();
    }

    /** Null for a number that came before: whoever replaces a document by hand leaves that of an earlier change in it. */
    private @Nullable Long inOrder(@Nullable Long written) {
        if (written == null || written <= newest) {
            return null;
        }
        newest = written;
        return written;
    }
}
