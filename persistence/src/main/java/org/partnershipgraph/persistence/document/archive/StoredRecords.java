package org.partnershipgraph.persistence.document.archive;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.change.RecordTypes;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;
import org.partnershipgraph.store.Aggregate;

/** The records of all kinds as documents. What the store keeps beside them, such as its secret, is none of them. */
class StoredRecords {

    /** How many documents go into one command. */
    static final int CHUNK = 500;

    private final StoreDatabase store;
    private final RecordTypes kinds;

    StoredRecords(StoreDatabase store, RecordTypes kinds) {
        this.store = store.withLongTimeout();
        this.kinds = kinds;
    }

    /** Null where the name is that of no kind. */
    @Nullable
    Class<? extends Aggregate> type(String kind) {
        return kinds.in(kind);
    }

    boolean areThere() {
        return kinds.collections().stream()
                .anyMatch(kind -> collection(kind).find().first() != null);
    }

    /** All of them in the order of an archive. Identifiers alone are held at once, for no engine sorts without a limit. */
    void forEach(Consumer<ArchivedRecord> action) {
        for (var kind : kinds.collections()) {
            var identities = identities(kind);
            for (int from = 0; from < identities.size(); from += CHUNK) {
                var chunk = identities.subList(from, Math.min(identities.size(), from + CHUNK));
                inOrder(kind, chunk).forEach(action);
            }
        }
    }

    void insert(String kind, List<Document> documents) {
        collection(kind).insertMany(documents);
    }

    void deleteAll() {
        kinds.collections().forEach(kind -> collection(kind).deleteMany(new Document()));
    }

    private List<Object> identities(String kind) {
        var identities = new ArrayList<Object>();
        for (var document : collection(kind).find().projection(Projections.include("_id"))) {
            identities.add(document.get("_id"));
        }
        identities.sort(ArchivedRecord.BY_IDENTITY);
        return identities;
    }

    private List<ArchivedRecord> inOrder(String kind, List<Object> identities) {
        var found = new ArrayList<ArchivedRecord>();
        for (var document : collection(kind).find(Filters.in("_id", identities)).batchSize(CHUNK)) {
            found.add(new ArchivedRecord(kind, document));
        }
        found.sort(ArchivedRecord.ORDER);
        return found;
    }

    private MongoCollection<Document> collection(String kind) {
        return store.getMongoDatabase().getCollection(kind);
    }
}
