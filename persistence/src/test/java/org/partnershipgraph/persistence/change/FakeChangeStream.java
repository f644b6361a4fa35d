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

/** A change stream like that of a replica set, which a test can interrupt and truncate; a resume token is a number. */
class FakeChangeStream implements ChangeStreamFollower.Source {

    private final List<ChangeStreamDocument<Document>> events = new ArrayList<>();
    private boolean isBroken;
    private int oldestPosition;
    private int historyLostCode;
    private int refusal;

    synchronized void add(ChangeStreamDocument<Document> event) {
        events.add(at(event, token(events.size() + 1)));
        notifyAll();
    }

    /** Breaks the connection; nobody receives events until the stream is opened again. */
    synchronized void disconnect() {
        isBroken = true;
        notifyAll();
    }

    /** Breaks the connection; fails with this code if it is opened again at a position up to this event. */
    synchronized void disconnectAndForget(ChangeStreamDocument<Document> event, int errorCode) {
        add(event);
        oldestPosition = events.size();
        historyLostCode = errorCode;
        disconnect();
    }

    /** Fails with this code whenever it is opened. */
    synchronized void refuse(int errorCode) {
        refusal = errorCode;
    }

    synchronized void acceptAgain() {
        refusal = 0;
    }

    @Override
    public synchronized MongoChangeStreamCursor<ChangeStreamDocument<Document>> open(
            @Nullable BsonDocument resumeToken) {
        if (refusal != 0) {
            throw refused(refusal);
        }
        isBroken = false;
        var from = resumeToken == null
                ? events.size()
                : Integer.parseInt(resumeToken.getString("_data").getValue());
        if (from < oldestPosition) {
            throw refused(historyLostCode);
        }
        return new Cursor(from);
    }

    private static MongoCommandException refused(int code) {
        return new MongoCommandException(
                BsonDocument.parse("{ok: 0, code: %d, errmsg: 'refused'}".formatted(code)), new ServerAddress());
    }

    private synchronized @Nullable ChangeStreamDocument<Document> eventAt(int position) {
        try {
            if (!isBroken && position >= events.size()) {
                wait(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (isBroken) {
            throw new MongoSocketReadException("cut", new ServerAddress());
        }
        return position < events.size() ? events.get(position) : null;
    }

    private synchronized int available(int position) {
        return events.size() - position;
    }

    private static BsonDocument token(int position) {
        return new BsonDocument("_data", new BsonString("%08d".formatted(position)));
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

        private int position;

        Cursor(int position) {
            this.position = position;
        }

        @Override
        public @Nullable ChangeStreamDocument<Document> tryNext() {
            var event = eventAt(position);
            position += event == null ? 0 : 1;
            return event;
        }

        @Override
        public int available() {
            return FakeChangeStream.this.available(position);
        }

        @Override
        public BsonDocument getResumeToken() {
            return token(position);
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
            // nothing to release
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
