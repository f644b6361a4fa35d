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

/** What has changed in a server, in MongoDB's words for it; a place among the changes is the number of those before. */
class RecordedOplog implements Oplog {

    /** Readers are answered by the threads that other commands need too. */
    private static final int WAIT_MILLIS = 10;

    private static final int HISTORY_LOST = 286;

    private final List<Document> events = new ArrayList<>();
    private final MongoBackend server;
    private int oldest;

    RecordedOplog(MongoBackend server) {
        this.server = server;
    }

    /** Of many documents that were to be inserted, those that were. */
    @Override
    public void handleInsert(String namespace, List<Document> documents) {
        for (var document : documents) {
            if (document.equals(stored(namespace, document.get("_id")))) {
                tell("insert", namespace, document.get("_id"), document);
            }
        }
    }

    @Override
    public void handleUpdate(String namespace, Document selector, Document update, List<Object> ids) {
        var isReplacement = update.keySet().stream().noneMatch(field -> field.startsWith("$"));
        for (var id : ids) {
            tell(isReplacement ? "replace" : "update", namespace, id, isReplacement ? stored(namespace, id) : null);
        }
    }

    @Override
    public void handleDelete(String namespace, Document query, List<Object> ids) {
        ids.forEach(id -> tell("delete", namespace, id, null));
    }

    @Override
    public void handleDropCollection(String namespace) {
        tell(new Document("operationType", "drop").append("ns", namespace(namespace)));
    }

    @Override
    public Cursor createCursor(Document changeStream, String namespace, Aggregation aggregation) {
        throw new UnsupportedOperationException("changes are followed for a whole database");
    }

    void tellDropOf(String database) {
        tell(new Document("operationType", "dropDatabase").append("ns", new Document("db", database)));
    }

    /** Keeps nothing of what has changed up to now for those who would go on from there. */
    synchronized void forget() {
        oldest = events.size() + 1;
        tell(new Document("operationType", "noop").append("ns", new Document("db", "").append("coll", "")));
    }

    synchronized Reader read(long id, String database, Aggregation aggregation, @Nullable Document place) {
        var from = place == null ? events.size() : Integer.parseInt((String) place.get("_data"));
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

    private void tell(String type, String namespace, @Nullable Object id, @Nullable Document whole) {
        var event = new Document("operationType", type)
                .append("ns", namespace(namespace))
                .append("documentKey", new Document("_id", id));
        if (whole != null) {
            event.append("fullDocument", whole);
        }
        tell(event);
    }

    private synchronized void tell(Document event) {
        event.append("wallTime", Instant.now());
        events.add(event.append("_id", place(events.size() + 1)));
        notifyAll();
    }

    private static Document namespace(String full) {
        var dot = full.indexOf('.');
        return new Document("db", full.substring(0, dot)).append("coll", full.substring(dot + 1));
    }

    private static Document place(int number) {
        return new Document("_data", "%08d".formatted(number));
    }

    private synchronized List<Document> after(int place) {
        try {
            if (place >= events.size()) {
                wait(WAIT_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return events.subList(place, events.size()).stream()
                .map(Document::cloneDeeply)
                .toList();
    }

    /** Follows the changes of one database. */
    class Reader {

        private final long id;
        private final String database;
        private final Aggregation aggregation;
        private int place;

        Reader(long id, String database, Aggregation aggregation, int place) {
            this.id = id;
            this.database = database;
            this.aggregation = aggregation;
            this.place = place;
        }

        /** What is there already. */
        Document first() {
            return batch("firstBatch", wanted());
        }

        synchronized Document next() {
            return batch("nextBatch", wanted());
        }

        private synchronized List<Document> wanted() {
            var events = after(place);
            place += events.size();
            return aggregation.runStages(
                    events.stream().filter(event -> database.equals(((Document) event.get("ns")).get("db"))));
        }

        private Document batch(String name, List<Document> wanted) {
            var cursor = new Document("id", id)
                    .append("ns", database + ".$cmd.aggregate")
                    .append(name, wanted)
                    .append("postBatchResumeToken", place(place));
            return new Document("cursor", cursor).append("ok", 1.0);
        }
    }
}
