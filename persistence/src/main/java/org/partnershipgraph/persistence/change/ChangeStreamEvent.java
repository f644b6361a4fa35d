package org.partnershipgraph.persistence.change;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.OperationType;
import java.time.Instant;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One change in the server's report of them. */
record ChangeStreamEvent(ChangeStreamDocument<Document> told) {

    private static final Set<OperationType> OF_A_DOCUMENT =
            Set.of(OperationType.INSERT, OperationType.REPLACE, OperationType.UPDATE, OperationType.DELETE);

    /** Whether one document was changed, and not a collection or the whole database. */
    boolean isOfDocument() {
        return OF_A_DOCUMENT.contains(told.getOperationType());
    }

    boolean isDeletion() {
        return told.getOperationType() == OperationType.DELETE;
    }

    String collection() {
        return requireNonNull(told.getNamespace()).getCollectionName();
    }

    @Nullable
    BsonValue identifier() {
        return requireNonNull(told.getDocumentKey()).get("_id");
    }

    /** Records are called by texts and numbers; null for all else, such as the identifiers that MongoDB makes itself. */
    @Nullable
    String key() {
        var identifier = identifier();
        if (identifier != null && identifier.isNumber()) {
            return String.valueOf(identifier.asNumber().longValue());
        }
        return identifier != null && identifier.isString()
                ? identifier.asString().getValue()
                : null;
    }

    /** The number that the document was written with; null where it tells none. */
    @Nullable
    Long number() {
        var document = told.getFullDocument();
        if (told.getOperationType() == OperationType.UPDATE || document == null) {
            return null;
        }
        return document.get(Revisions.FIELD) instanceof Number number ? number.longValue() : null;
    }

    Instant at() {
        var wallTime = told.getWallTime();
        if (wallTime != null) {
            return Instant.ofEpochMilli(wallTime.getValue());
        }
        var clusterTime = told.getClusterTime();
        return clusterTime == null ? Instant.EPOCH : Instant.ofEpochSecond(clusterTime.getTime());
    }

    BsonDocument token() {
        return told.getResumeToken();
    }
}
