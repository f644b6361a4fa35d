package org.partnershipgraph.persistence.document.archive;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.partnershipgraph.persistence.change.RecordTypes;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;
import org.partnershipgraph.persistence.document.migration.Migrations;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** The documents of all records, without anything else that the store holds. */
final class StoredRecords {

    private static final int CHUNK = 500;

    private final StoreDatabase store;
    private final RecordTypes kinds;
    private final Migrations migrations;
    private final MappingMongoConverter converter;

    StoredRecords(StoreDatabase store, RecordTypes kinds, Migrations migrations, MappingMongoConverter converter) {
        this.store = store.withLongTimeout();
        this.kinds = kinds;
        this.migrations = migrations;
        this.converter = converter;
    }

    int format() {
        return migrations.current();
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

    /** Converts a record to the format of this version; throws any runtime exception if the application cannot read it. */
    ArchivedRecord convert(ArchivedRecord archived) {
        var type = requireNonNull(kinds.in(archived.kind()), "its kind is unknown");
        var document = migrations.convert(archived.kind(), archived.document());
        converter.read(type, document);
        return new ArchivedRecord(archived.kind(), document);
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
