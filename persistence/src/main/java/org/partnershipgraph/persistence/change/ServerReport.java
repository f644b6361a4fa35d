package org.partnershipgraph.persistence.change;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.OperationType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.store.Aggregate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Understands the server's report of changes. A change made elsewhere by this application has the number that its
 * document carries, unless a later one was told before it; that one, and one made straight in the database, gets the next
 * number here.
 */
class ServerReport {

    private static final Logger LOG = LoggerFactory.getLogger(ServerReport.class);
    private static final Set<OperationType> OF_A_RECORD =
            Set.of(OperationType.INSERT, OperationType.REPLACE, OperationType.UPDATE, OperationType.DELETE);

    /** What an event says: a record's change, and its number where it can be taken over. */
    private record Told(
            Class<? extends Aggregate> type,
            String key,
            @Nullable Long number) {}

    private final Map<String, Class<? extends Aggregate>> types;
    private final Revisions revisions;
    private final OwnChanges own;
    private final Feed feed;

    /** Types of record by the names of their collections. */
    ServerReport(Map<String, Class<? extends Aggregate>> types, Revisions revisions, OwnChanges own, Feed feed) {
        this.types = Map.copyOf(types);
        this.revisions = revisions;
        this.own = own;
        this.feed = feed;
    }

    Set<String> collections() {
        return types.keySet();
    }

    void tell(List<ChangeStreamDocument<Document>> events) {
        if (events.stream().anyMatch(event -> !OF_A_RECORD.contains(event.getOperationType()))) {
            tellMissed();
            return;
        }
        var told = new ArrayList<Told>();
        var at = Instant.EPOCH;
        for (var event : events) {
            var elsewhere = elsewhere(event);
            if (elsewhere != null) {
                told.add(elsewhere);
                at = timeOf(event);
            }
        }
        if (!told.isEmpty()) {
            feed.publish(numbered(told), at);
        }
    }

    /** Says that there were changes which nobody can name. */
    void tellMissed() {
        own.forgetAll();
        feed.publishMissed(revisions.next());
    }

    /** Null where the change was made here, or of what is no record. */
    private @Nullable Told elsewhere(ChangeStreamDocument<Document> event) {
        var collection = requireNonNull(event.getNamespace()).getCollectionName();
        var identifier = requireNonNull(event.getDocumentKey()).get("_id");
        var key = key(identifier);
        if (key == null) {
            LOG.warn(
                    "What has the identifier {} in the collection {} is no record and left out",
                    identifier,
                    collection);
            return null;
        }
        var type = requireNonNull(types.get(collection));
        if (event.getOperationType() == OperationType.DELETE) {
            return own.isDeletedHere(type, key) ? null : new Told(type, key, null);
        }
        var written = writtenNumber(event);
        return written != null && own.isWrittenHere(written) ? null : new Told(type, key, unlessLate(written));
    }

    private List<Change> numbered(List<Told> told) {
        var withoutNumber =
                (int) told.stream().filter(change -> change.number() == null).count();
        var next = withoutNumber == 0 ? 0 : revisions.take(withoutNumber).first();
        var changes = new ArrayList<Change>();
        for (var change : told) {
            var number = change.number() == null ? next++ : change.number();
            changes.add(new Change(change.type(), change.key(), number));
        }
        return changes;
    }

    /** Whoever replaces a document by hand leaves the number of an earlier change in it. */
    private @Nullable Long unlessLate(@Nullable Long written) {
        return written != null && written > feed.revision().number() ? written : null;
    }

    private static @Nullable Long writtenNumber(ChangeStreamDocument<Document> event) {
        var document = event.getFullDocument();
        if (event.getOperationType() == OperationType.UPDATE || document == null) {
            return null;
        }
        return document.get(Revisions.FIELD) instanceof Number number ? number.longValue() : null;
    }

    private static Instant timeOf(ChangeStreamDocument<Document> event) {
        var wallTime = event.getWallTime();
        if (wallTime != null) {
            return Instant.ofEpochMilli(wallTime.getValue());
        }
        var clusterTime = event.getClusterTime();
        return clusterTime == null ? Instant.EPOCH : Instant.ofEpochSecond(clusterTime.getTime());
    }

    /** Records are called by texts and numbers; null for all else, such as the identifiers that MongoDB makes itself. */
    private static @Nullable String key(@Nullable BsonValue identifier) {
        if (identifier != null && identifier.isNumber()) {
            return String.valueOf(identifier.asNumber().longValue());
        }
        return identifier != null && identifier.isString()
                ? identifier.asString().getValue()
                : null;
    }
}
