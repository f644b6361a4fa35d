package org.partnershipgraph.persistence.change;

import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A place in the server's report of changes, up to which all of them have a number.
 *
 * @param token what the report is gone on with from there
 * @param newest the highest number that a document was written with up to there
 */
record Checkpoint(BsonDocument token, long newest) {

    /** The part of a token that tells the order of places; servers write it as a text for that. */
    static final String ORDER = "_data";

    /** Null where the server gives none, or none that tells its order. */
    static @Nullable Checkpoint of(@Nullable BsonDocument token, long newest) {
        return token != null && token.isString(ORDER) ? new Checkpoint(token, newest) : null;
    }

    /** Whether the change of this token comes after it. */
    boolean isBefore(BsonDocument change) {
        return order().compareTo(change.getString(ORDER).getValue()) < 0;
    }

    String order() {
        return token.getString(ORDER).getValue();
    }
}
