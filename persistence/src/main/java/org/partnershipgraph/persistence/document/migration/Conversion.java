package org.partnershipgraph.persistence.document.migration;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.partnershipgraph.persistence.document.lock.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads the documents of a store to the next format, for as long as no other process has taken that over. */
class Conversion {

    private static final Logger LOG = LoggerFactory.getLogger(Conversion.class);

    private final Migration migration;
    private final MongoDatabase store;
    private final Lease lease;

    Conversion(Migration migration, MongoDatabase store, Lease lease) {
        this.migration = migration;
        this.store = store;
        this.lease = lease;
    }

    void run() {
        LOG.info("Converting the store to format {}", migration.format());
        for (var name : migration.collections()) {
            while (convertSome(store.getCollection(name))) {
                LOG.debug("Looking again for documents that were changed while they were converted");
            }
        }
        if (!lease.extend()) {
            throw takenOver();
        }
        new StoreFormat(store).note(migration.format());
    }

    /** The document in the migration's format. */
    static Document convert(Document document, Migration migration, String collection) {
        var converted = migration.convert(collection, new Document(document));
        converted.put("_id", document.get("_id"));
        converted.put(Migrations.FIELD, migration.format());
        return converted;
    }

    /** False where there was none left to convert. */
    private boolean convertSome(MongoCollection<Document> collection) {
        var name = collection.getNamespace().getCollectionName();
        var isSome = false;
        for (var document : collection.find(isOlder())) {
            if (!lease.keep()) {
                throw takenOver();
            }
            replace(collection, document, convert(document, migration, name));
            isSome = true;
        }
        return isSome;
    }

    private Bson isOlder() {
        return Filters.or(Filters.lt(Migrations.FIELD, migration.format()), Filters.exists(Migrations.FIELD, false));
    }

    /** Does nothing where someone else has converted or changed the document since it was read. */
    private static void replace(MongoCollection<Document> collection, Document old, Document converted) {
        var asRead = Filters.and(
                Filters.eq(old.get("_id")),
                Filters.eq(Migrations.FIELD, old.get(Migrations.FIELD)),
                Filters.eq("version", old.get("version")));
        collection.replaceOne(asRead, converted);
    }

    private static IllegalStateException takenOver() {
        return new IllegalStateException("another process has taken over the conversion of the store");
    }
}
