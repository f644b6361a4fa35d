package org.partnershipgraph.persistence.document.archive;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.partnershipgraph.persistence.change.RecordTypes;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;

/** The documents of all records, without anything else that the store holds. */
final class StoredRecords {

    private static final int CHUNK = 500;

    private final StoreDatabase store;
    private final RecordTypes kinds;

    StoredRecords(StoreDatabase store, RecordTypes kinds) {
        this.store = store.withLongTimeout();
        this.kinds = kinds;
    }

    boolean isEmpty() {
        return kinds.collections().stream()
                .allMatch(kind -> collection(kind).find().first() == null);
    }

    /** Passes on all records, ordered by kind and identifier. */
    void forEach(Consumer<ArchivedRecord> action) {
        for (var kind : kinds.collections()) {
            collection(kind)
                    .find()
                    .sort(Sorts.ascending("_id"))
                    .batchSize(CHUNK)
                    .forEach(document -> action.accept(new ArchivedRecord(kind, document)));
        }
    }

    void deleteAll() {
        kinds.collections().forEach(kind -> collection(kind).deleteMany(new Document()));
    }

    private MongoCollection<Document> collection(String kind) {
        return store.getMongoDatabase().getCollection(kind);
    }

    /** Inserts records in chunks; the last one waits for {@link #flush}. */
    final class Inserter {

        private final List<Document> pending = new ArrayList<>();
        private String kind = "";

        void insert(ArchivedRecord archived) {
            if (!archived.kind().equals(kind) || pending.size() == CHUNK) {
                flush();
            }
            kind = archived.kind();
            pending.add(archived.document());
        }

        void flush() {
            if (!pending.isEmpty()) {
                collection(kind).insertMany(pending);
            }
            pending.clear();
        }
    }
}
