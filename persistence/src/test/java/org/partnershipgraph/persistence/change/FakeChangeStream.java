package org.partnershipgraph.persistence.change;

import static java.util.Objects.requireNonNull;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.ServerCursor;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reports changes as a replica set does, breaks off and forgets when told to; a place in the report is a number. */
class FakeChangeStream implements ChangeStreamCursor.Source {

    private static final int HISTORY_LOST = 286;

    private final List<ChangeStreamDocument<Document>> events = new ArrayList<>();
    private boolean isBroken;
    private int oldestPlace;
    private int refusal;

    synchronized void report(ChangeStreamDocument<Document> event) {
        events.add(at(event, token(events.size() + 1)));
        notifyAll();
    }

    /** Breaks the connection; what is reported from now on finds nobody listening until it is opened again. */
    synchronized void disconnect() {
        isBroken = true;
        notifyAll();
    }

    /** Breaks the connection, and has forgotten everything up to this event when it is opened again. */
    synchronized void disconnectAndForget(ChangeStreamDocument<Document> event) {
        report(event);
        oldestPlace = events.size();
        disconnect();
    }

    /** Answers with this code when it is opened. */
    synchronized void refuse(int code) {
        refusal = code;
    }

    /** Answers as before. */
    synchronized void refuseNoMore() {
        refusal = 0;
    }

    @Override
    public synchronized MongoChangeStreamCursor<ChangeStreamDocument<Document>> open(@Nullable BsonDocument place) {
        if (refusal != 0) {
            throw refused(refusal);
        }
        isBroken = false;
        var from = place == null
                ? events.size()
                : Integer.parseInt(place.getString("_data").getValue());
        if (from < oldestPlace) {
            throw refused(HISTORY_LOST);
        }
        return new Cursor(from);
    }

    private static MongoCommandException refused(int code) {
        return new MongoCommandException(
                BsonDocument.parse("{ok: 0, code: %d, errmsg: 'refused'}".formatted(code)), new ServerAddress());
    }

    private synchronized @Nullable ChangeStreamDocument<Document> eventAt(int place) {
        try {
            if (!isBroken && place >= events.size()) {
                wait(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (isBroken) {
            throw new MongoSocketReadException("cut", new ServerAddress());
        }
        return place < events.size() ? events.get(place) : null;
    }

    private synchronized int available(int place) {
        return events.size() - place;
    }

    private static BsonDocument token(int place) {
        return new BsonDocument("_data", new BsonString("%08d".formatted(place)));
    }

    private static ChangeStreamDocument<Document> at(ChangeStreamDocument<Document> event, BsonDocument token) {
        return new ChangeStreamDocument<>(
                event.getOperationTypeString(),
                token,
                event.getNamespaceDocument(),
                null,
                null,
                event.getFullDocument(),
                null,
                event.getDocumentKey(),
                null,
                null,
                null,
                null,
                event.getWallTime(),
                null,
                null);
    }

    private class Cursor implements MongoChangeStreamCursor<ChangeStreamDocument<Document>> {

        private int place;

        Cursor(int place) {
            this.place = place;
        }

        @Override
        public @Nullable ChangeStreamDocument<Document> tryNext() {
            var event = eventAt(place);
            place += event == null ? 0 : 1;
            return event;
        }

        @Override
        public int available() {
            return FakeChangeStream.this.available(place);
        }

        @Override
        public BsonDocument getResumeToken() {
            return token(place);
        }

        @Override
        public boolean hasNext() {
            return available() > 0;
        }

        @Override
        public ChangeStreamDocument<Document> next() {
            return requireNonNull(tryNext());
        }

        @Override
        public void close() {
            // nothing is held
        }

        @Override
        public @Nullable ServerCursor getServerCursor() {
            return null;
        }

        @Override
        public ServerAddress getServerAddress() {
            return new ServerAddress();
        }
    }
}
