package org.partnershipgraph.persistence.migration;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.partnershipgraph.persistence.turn.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a store to the format of this version. One process does it while others wait; one that is cut short is gone on
 * with, for every document says which format it has. Processes of an older version have to be stopped before.
 */
public class Migrations {

    /** The field of a document that holds the number of its format. */
    public static final String FIELD = "format";

    /** The collection that holds what is known of the store as a whole: the number of its own format, and locks. */
    public static final String COLLECTION = "format";

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final int FIRST = 1;
    private static final String STORE = "store";
    private static final String LOCK = "lock";
    private static final String NUMBER = "number";
    private static final long WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final List<Migration> migrations;
    private final Clock clock;
    private final Duration lease;

    /** A lease is how long a process that died keeps the others waiting. */
    public Migrations(Collection<? extends Migration> migrations, Clock clock, Duration lease) {
        this.migrations = migrations.stream()
                .sorted(Comparator.comparingInt(Migration::format))
                .<Migration>map(migration -> migration)
                .toList();
        this.clock = clock;
        this.lease = lease;
        for (int i = 0; i < this.migrations.size(); i++) {
            if (this.migrations.get(i).format() != FIRST + 1 + i) {
                throw new IllegalArgumentException(
                        "there must be one migration to each format, but not to format " + (FIRST + 1 + i));
            }
        }
    }

    /** The format that this version writes. */
    public int current() {
        return FIRST + migrations.size();
    }

    /** Throws {@link NewerStoreException} where a newer version has written the store. */
    public void run(MongoDatabase store) {
        var format = format(store);
        if (format > current()) {
            throw new NewerStoreException(format, current());
        }
        if (format < current()) {
            runAlone(store);
        }
    }

    /** In a store that this process alone uses: what is locked there was locked by one that died. */
    public void runWithoutOthers(MongoDatabase store) {
        store.getCollection(COLLECTION).deleteOne(Filters.eq(LOCK));
        run(store);
    }

    /** A document as this version would have written it, whichever earlier version has. */
    public Document convert(String collection, Document document) {
        var format = document.getInteger(FIELD, FIRST);
        var converted = document;
        for (var migration : migrations) {
            if (migration.format() > format && migration.collections().contains(collection)) {
                converted = converted(converted, migration, collection);
            }
        }
        return converted;
    }

    private void runAlone(MongoDatabase store) {
        var lock = new Lease(store.getCollection(COLLECTION), LOCK, clock, lease);
        waitFor(lock);
        try {
            var format = format(store);
            for (var migration : migrations) {
                if (migration.format() > format) {
                    run(migration, store, lock);
                }
            }
        } finally {
            lock.release();
        }
    }

    private static void waitFor(Lease lock) {
        if (lock.extend()) {
            return;
        }
        LOG.info("Another process converts the store, or did and was stopped; waiting for it");
        do {
            LockSupport.parkNanos(WAIT_NANOS);
        } while (!lock.extend());
    }

    private void run(Migration migration, MongoDatabase store, Lease lock) {
        LOG.info("Converting the store to format {}", migration.format());
        for (var name : migration.collections()) {
            while (convertSome(store.getCollection(name), migration, lock)) {
                LOG.debug("Looking again for documents that were changed while they were converted");
            }
        }
        if (!lock.extend()) {
            throw takenOver();
        }
        write(store, migration.format());
    }

    /** False where there was none left to convert. */
    private static boolean convertSome(MongoCollection<Document> collection, Migration migration, Lease lock) {
        var name = collection.getNamespace().getCollectionName();
        var isSome = false;
        for (var document : collection.find(isOlderThan(migration.format()))) {
            keep(lock);
            replace(collection, document, converted(document, migration, name));
            isSome = true;
        }
        return isSome;
    }

    private static void keep(Lease lock) {
        if (!lock.keep()) {
            throw takenOver();
        }
    }

    private static IllegalStateException takenOver() {
        return new IllegalStateException("another process has taken over the conversion of the store");
    }

    private static Document converted(Document document, Migration migration, String collection) {
        var converted = migration.convert(collection, new Document(document));
        converted.put("_id", document.get("_id"));
        converted.put(FIELD, migration.format());
        return converted;
    }

    /** Does nothing where someone else has converted or changed the document since it was read. */
    private static void replace(MongoCollection<Document> collection, Document old, Document converted) {
        var asRead = Filters.and(
                Filters.eq(old.get("_id")),
                Filters.eq(FIELD, old.get(FIELD)),
                Filters.eq("version", old.get("version")));
        collection.replaceOne(asRead, converted);
    }

    /** A store without a number is a new one where it is empty, and of the first format where it is not. */
    private int format(MongoDatabase store) {
        var known = store.getCollection(COLLECTION).find(Filters.eq(STORE)).first();
        if (known != null) {
            return requireNonNull(known.getInteger(NUMBER));
        }
        var number = Updates.setOnInsert(NUMBER, isEmpty(store) ? current() : FIRST);
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        var noted = store.getCollection(COLLECTION).findOneAndUpdate(Filters.eq(STORE), number, options);
        return requireNonNull(requireNonNull(noted).getInteger(NUMBER));
    }

    private static void write(MongoDatabase store, int format) {
        store.getCollection(COLLECTION)
                .replaceOne(
                        Filters.eq(STORE),
                        new Document("_id", STORE).append(NUMBER, format),
                        new ReplaceOptions().upsert(true));
    }

    private static boolean isEmpty(MongoDatabase store) {
        return StreamSupport.stream(store.listCollectionNames().spliterator(), false)
                .filter(name -> !name.startsWith("system.") && !name.equals(COLLECTION))
                .allMatch(name -> store.getCollection(name).find().first() == null);
    }

    private static Bson isOlderThan(int format) {
        return Filters.or(Filters.lt(FIELD, format), Filters.exists(FIELD, false));
    }
}
