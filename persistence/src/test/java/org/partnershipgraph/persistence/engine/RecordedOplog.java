package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of a server's change stream, as MongoDB writes them; a resume token is the number of events before it. */
class RecordedOplog implements Oplog {

    /** Short, because readers occupy threads that other commands need too. */
    private static final int WAIT_MILLIS = 10;

    private static final int HISTORY_LOST = 286;

    private final List<Document> events = new ArrayList<>();
    private final MongoBackend server;
    private int oldest;

    RecordedOplog(MongoBackend server) {
        this.server = server;
    }

    /** Records the documents that were really inserted. */
    @Override
    public void handleInsert(String namespace, List<Document> documents) {
        for (var document : documents) {
            if (document.equals(stored(namespace, document.get("_id")))) {
                addEvent("insert", namespace, document.get("_id"), document);
            }
        }
    }

    @Override
    public void handleUpdate(String namespace, Document selector, Document update, List<Object> ids) {
        var isReplacement = update.keySet().stream().noneMatch(field -> field.startsWith("$"));
        for (var id : ids) {
            addEvent(isReplacement ? "replace" : "update", namespace, id, isReplacement ? stored(namespace, id) : null);
        }
    }

    @Override
    public void handleDelete(String namespace, Document query, List<Object> ids) {
        ids.forEach(id -> addEvent("delete", namespace, id, null));
    }

    @Override
    public void handleDropCollection(String namespace) {
        addEvent(new Document("operationType", "drop").append("ns", namespace(namespace)));
    }

    @Override
    public Cursor createCursor(Document changeStream, String namespace, Aggregation aggregation) {
        throw new UnsupportedOperationException("only whole databases have a change stream");
    }

    void recordDropOf(String database) {
        addEvent(new Document("operationType", "dropDatabase").append("ns", new Document("db", database)));
    }

    /** Drops all past events. */
    synchronized void forget() {
        oldest = events.size() + 1;
        addEvent(new Document("operationType", "noop").append("ns", new Document("db", "").append("coll", "")));
    }

    synchronized Reader read(long id, String database, Aggregation aggregation, @Nullable Document position) {
        var from = position == null ? events.size() : Integer.parseInt((String) position.get("_data"));
        if (from < oldest) {
            throw new MongoServerError(HISTORY_LOST, "ChangeStreamHistoryLost", "history lost");
        }
        return new Reader(id, database, aggregation, from);
    }

    private @Nullable Document stored(String namespace, @Nullable Object id) {
        var name = namespace(namespace);
        var collection =
                server.resolveDatabase((String) name.get("db")).resolveCollection((String) name.get("coll"), true);
        var found = collection.handleQuery(new Document("_id", id)).iterator();
        return found.hasNext() ? found.next().cloneDeeply() : null;
    }

    private void addEvent(String type, String namespace, @Nullable Object id, @Nullable Document whole) {
        var event = new Document("operationType", type)
                .append("ns", namespace(namespace))
                .append("documentKey", new Document("_id", id));
        if (whole != null) {
            event.append("fullDocument", whole);
        }
        addEvent(event);
    }

    private synchronized void addEvent(Document event) {
        event.append("wallTime", Instant.now());
        events.add(event.append("_id", position(events.size() + 1)));
        notifyAll();
    }

    private static Document namespace(String full) {
        var dot = full.indexOf('.');
        return new Document("db", full.substring(0, dot)).append("coll", full.substring(dot + 1));
    }

    private static Document position(int number) {
        return new Document("_data", "%08d".formatted(number));
    }

    private synchronized List<Document> after(int position) {
        try {
            if (position >= events.size()) {
                wait(WAIT_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return events.subList(position, events.size()).stream()
                .map(Document::cloneDeeply)
                .toList();
    }

    /** Reads the events of one database. */
    class Reader {

        private final long id;
        private final String database;
        private final Aggregation aggregation;
        private int position;

        Reader(long id, String database, Aggregation aggregation, int position) {
            this.id = id;
            this.database = database;
            this.aggregation = aggregation;
            this.position = position;
        }

                Document first() {
            return batch("firstBatch", wanted());
        }

        synchronized Document next() {
            return batch("nextBatch", wanted());
        }

        private synchronized List<Document> wanted() {
            var events = after(position);
            position += events.size();
            return aggregation.runStages(
                    events.stream().filter(event -> database.equals(((Document) event.get("ns")).get("db"))));
        }

        private Document batch(String name, List<Document> wanted) {
            var cursor = new Document("id", id)
                    .append("ns", database + ".$cmd.aggregate")
                    .append(name, wanted)
                    .append("postBatchResumeToken", position(position));
            return new Document("cursor", cursor).append("ok", 1.0);
        }
    }
}
