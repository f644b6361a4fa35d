package org.partnershipgraph.persistence.change;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the events of a change stream in batches. */
class ChangeStreamCursor implements AutoCloseable {

    /** Opens the change stream after a resume token, or from now on if there is none. */
    interface Source {
        MongoChangeStreamCursor<ChangeStreamDocument<Document>> open(@Nullable BsonDocument resumeToken);
    }

    private static final Logger LOG = LoggerFactory.getLogger(ChangeStreamCursor.class);

    private final MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor;

    ChangeStreamCursor(MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor) {
        this.cursor = cursor;
    }

    /** Waits up to a second for an event and returns it with those that arrived together with it. */
    List<ChangeStreamDocument<Document>> await() {
        return batch(cursor.tryNext());
    }

    /** Returns the events that have arrived already. */
    List<ChangeStreamDocument<Document>> arrived() {
        return batch(nextArrived());
    }

    /** The token to resume from after the events returned so far; null before the first {@link #await}. */
    @Nullable
    BsonDocument resumeToken() {
        return cursor.getResumeToken();
    }

    @Override
    public void close() {
        try {
            cursor.close();
        } catch (RuntimeException e) {
            LOG.debug("The change stream was closed already", e);
        }
    }

    private List<ChangeStreamDocument<Document>> batch(@Nullable ChangeStreamDocument<Document> first) {
        var events = new ArrayList<ChangeStreamDocument<Document>>();
        for (var event = first; event != null; event = nextArrived()) {
            events.add(event);
        }
        return events;
    }

    private @Nullable ChangeStreamDocument<Document> nextArrived() {
        return cursor.available() > 0 ? cursor.tryNext() : null;
    }
}
