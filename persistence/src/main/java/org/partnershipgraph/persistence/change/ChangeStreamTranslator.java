package org.partnershipgraph.persistence.change;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.OperationType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.BsonValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.change.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Translates the events of a change stream into changes of records, without the echoes of writes made here. */
class ChangeStreamTranslator {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeStreamTranslator.class);
    private static final Set<OperationType> ON_DOCUMENT =
            EnumSet.of(OperationType.INSERT, OperationType.REPLACE, OperationType.UPDATE, OperationType.DELETE);

    private final RecordTypes types;
    private final PendingEchoes echoes;

    ChangeStreamTranslator(RecordTypes types, PendingEchoes echoes) {
        this.types = types;
        this.echoes = echoes;
    }

    /** Whether the event is about one document, not about a collection or the whole database. */
    static boolean isOnDocument(ChangeStreamDocument<Document> event) {
        return ON_DOCUMENT.contains(event.getOperationType());
    }

    /** When the change was made, or now if the server does not say, as before MongoDB 6. */
    static Instant timeOf(ChangeStreamDocument<Document> event) {
        var wallTime = event.getWallTime();
        return wallTime == null ? Instant.now() : Instant.ofEpochMilli(wallTime.getValue());
    }

    List<Change> translate(List<ChangeStreamDocument<Document>> events) {
        var changes = new ArrayList<Change>();
        for (var event : events) {
            var collection = requireNonNull(event.getNamespace()).getCollectionName();
            var id = requireNonNull(event.getDocumentKey()).get("_id");
            var key = key(id);
            if (key == null) {
                LOG.warn("Skipping {} in {}: not a record", id, collection);
            } else if (!isEcho(key, event)) {
                changes.add(new Change(requireNonNull(types.in(collection)), key));
            }
        }
        return changes;
    }

    private boolean isEcho(String key, ChangeStreamDocument<Document> event) {
        var document = event.getFullDocument();
        return document != null
                && document.get(Revisions.FIELD) instanceof Number revision
                && echoes.isEcho(key, revision.longValue());
    }

    /** Returns null if the identifier is neither a text nor a number, as every record's is. */
    private static @Nullable String key(@Nullable BsonValue id) {
        if (id != null && id.isNumber()) {
            return String.valueOf(id.asNumber().longValue());
        }
        return id != null && id.isString() ? id.asString().getValue() : null;
    }
}
