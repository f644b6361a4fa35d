package org.partnershipgraph.persistence.document.migration;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.partnershipgraph.store.StoreException;
import org.partnershipgraph.store.StoreLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a store to the format of this version. Every document names its format, so an interrupted conversion resumes with
 * the documents that are left. Stop processes of an older version before a newer one starts.
 */
public class Migrations {

    /** The field of a document that holds the number of its format. */
    public static final String FIELD = "format";

    static final String COLLECTION = "format";

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final int FIRST = 1;
    private static final String STORE = "store";
    private static final String NUMBER = "number";

    private final List<Migration> migrations;

    public Migrations(Collection<? extends Migration> migrations) {
        this.migrations = migrations.stream()
                .sorted(Comparator.comparingInt(Migration::format))
                .<Migration>map(migration -> migration)
                .toList();
        for (int i = 0; i < this.migrations.size(); i++) {
            if (this.migrations.get(i).format() != FIRST + 1 + i) {
                throw new IllegalArgumentException("There must be one migration to format " + (FIRST + 1 + i));
            }
        }
    }

    /** The format that this version writes. */
    public int current() {
        return FIRST + migrations.size();
    }

    /** Converts the store under its lock; throws {@link StoreException} if a newer version wrote it. */
    public void run(MongoDatabase store, StoreLock lock) {
        if (format(store) < current()) {
            lock.withLock(() -> convertAll(store));
        }
    }

    /** Returns the document as this version would have written it. */
    public Document convert(String collection, Document document) {
        var format = document.getInteger(FIELD, FIRST);
        var converted = document;
        for (var migration : migrations) {
            if (migration.format() > format && migration.collections().contains(collection)) {
                converted = convert(migration, collection, converted);
            }
        }
        return converted;
    }

    /** The format of the store, which is that of this version if the store is new. */
    private int format(MongoDatabase store) {
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        var stored = store.getCollection(COLLECTION)
                .findOneAndUpdate(Filters.eq(STORE), Updates.setOnInsert(NUMBER, current()), options);
        int format = requireNonNull(requireNonNull(stored).getInteger(NUMBER));
        if (format > current()) {
            throw new StoreException(
                    "The database has format %s; this version of the application supports formats up to %s"
                            .formatted(format, current()),
                    "Nothing was changed. Start the version that wrote the database or a later one, or use another"
                            + " database: PARTNERSHIPS_DATA_DIR for the built-in one, SPRING_MONGODB_URI for a server.");
        }
        return format;
    }

    private void convertAll(MongoDatabase store) {
        var format = format(store);
        for (var migration : migrations) {
            if (migration.format() > format) {
                LOG.info("Converting the store to format {}", migration.format());
                migration.collections().forEach(name -> convertAll(migration, store.getCollection(name)));
                store.getCollection(COLLECTION).updateOne(Filters.eq(STORE), Updates.set(NUMBER, migration.format()));
            }
        }
    }

    /** Reads a collection until nothing is left to convert, because others may save a document while it is converted. */
    private static void convertAll(Migration migration, MongoCollection<Document> documents) {
        var isOlder = Filters.or(Filters.lt(FIELD, migration.format()), Filters.exists(FIELD, false));
        var name = documents.getNamespace().getCollectionName();
        while (documents.find(isOlder).first() != null) {
            for (var document : documents.find(isOlder)) {
                replaceUnlessChanged(documents, document, convert(migration, name, document));
            }
        }
    }

    private static Document convert(Migration migration, String collection, Document document) {
        var converted = migration.convert(collection, new Document(document));
        converted.put("_id", document.get("_id"));
        converted.put(FIELD, migration.format());
        return converted;
    }

    private static void replaceUnlessChanged(MongoCollection<Document> documents, Document old, Document converted) {
        var asRead = new Document("_id", old.get("_id"))
                .append(FIELD, old.get(FIELD))
                .append("version", old.get("version"));
        documents.replaceOne(asRead, converted);
    }
}
