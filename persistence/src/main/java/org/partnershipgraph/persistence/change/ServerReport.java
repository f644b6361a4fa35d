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

/**
 * Understands the server's report of changes. A change made elsewhere by this application has the number that its
 * document carries; one made straight in the database gets the next number here.
 */
class ServerReport {

    private static final Set<OperationType> OF_A_RECORD =
            Set.of(OperationType.INSERT, OperationType.REPLACE, OperationType.UPDATE, OperationType.DELETE);

    private final Map<String, Class<? extends Aggregate>> types;
    private final Revisions revisions;
    private final OwnNumbers own;
    private final Feed feed;

    /** Types of record by the names of their collections. */
    ServerReport(Map<String, Class<? extends Aggregate>> types, Revisions revisions, OwnNumbers own, Feed feed) {
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
            feed.publishMissed();
            return;
        }
        var changes = new ArrayList<Change>();
        var at = Instant.EPOCH;
        for (var event : events) {
            var written = writtenNumber(event);
            if (written == null || !own.arrived(written)) {
                changes.add(change(event, written));
                at = timeOf(event);
            }
        }
        if (!changes.isEmpty()) {
            feed.publish(changes, at);
        }
    }

    private Change change(ChangeStreamDocument<Document> event, @Nullable Long written) {
        var collection = requireNonNull(event.getNamespace()).getCollectionName();
        var key = requireNonNull(event.getDocumentKey()).get("_id");
        return new Change(
                requireNonNull(types.get(String.valueOf(collection))), text(requireNonNull(key)), number(written));
    }

    /** Whoever replaces a document by hand leaves the number of an earlier change in it. */
    private long number(@Nullable Long written) {
        return written != null && written > feed.revision().number()
                ? written
                : revisions.take(1).first();
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

    private static String text(BsonValue id) {
        return id.isNumber()
                ? String.valueOf(id.asNumber().longValue())
                : id.asString().getValue();
    }
}
