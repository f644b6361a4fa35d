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

/** The server's report of changes, read from some place on. */
class ChangeStreamCursor implements AutoCloseable {

    /** Opens the report behind a place in it, or now. */
    interface Source {
        MongoChangeStreamCursor<ChangeStreamDocument<Document>> open(@Nullable BsonDocument place);
    }

    private static final Logger LOG = LoggerFactory.getLogger(ChangeStreamCursor.class);

    private final MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor;

    ChangeStreamCursor(Source source, @Nullable BsonDocument place) {
        cursor = source.open(place);
    }

    /** Waits for a change and takes along what has arrived with it; none where nothing is reported for long. */
    List<ChangeStreamEvent> next() {
        var first = cursor.tryNext();
        var events = arrived();
        if (first != null) {
            events.add(0, new ChangeStreamEvent(first));
        }
        return events;
    }

    /** What need not be waited for. */
    List<ChangeStreamEvent> arrived() {
        var events = new ArrayList<ChangeStreamEvent>();
        for (var told = arrivedOrNull(); told != null; told = arrivedOrNull()) {
            events.add(new ChangeStreamEvent(told));
        }
        return events;
    }

    private @Nullable ChangeStreamDocument<Document> arrivedOrNull() {
        return cursor.available() > 0 ? cursor.tryNext() : null;
    }

    /** The token of the place up to which it is read. */
    @Nullable
    BsonDocument place() {
        return cursor.getResumeToken();
    }

    @Override
    public void close() {
        try {
            cursor.close();
        } catch (RuntimeException e) {
            LOG.debug("The server had closed the report already", e);
        }
    }
}
