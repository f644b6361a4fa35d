package org.partnershipgraph.persistence.document.migration;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.partnershipgraph.persistence.document.lock.Lease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a store to the format of this version. One process does it while others wait; one that is cut short is gone on
 * with, for every document says which format it has. Processes of an older version have to be stopped before.
 */
public class Migrations {

    /** The field of a document that holds the number of its format. */
    public static final String FIELD = "format";

    /** The collection that holds what is known of the store as a whole: the number of its own format, and the lease of who converts it. */
    public static final String COLLECTION = "format";

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    /** As stores have it from the first version on. */
    private static final String LEASE = "lock";

    private static final long WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final List<Migration> migrations;
    private final Clock clock;
    private final Duration leaseLength;

    /** The length of a lease is how long a process that died keeps the others waiting. */
    public Migrations(Collection<? extends Migration> migrations, Clock clock, Duration leaseLength) {
        this.migrations = migrations.stream()
                .sorted(Comparator.comparingInt(Migration::format))
                .<Migration>map(migration -> migration)
                .toList();
        this.clock = clock;
        this.leaseLength = leaseLength;
        for (int i = 0; i < this.migrations.size(); i++) {
            if (this.migrations.get(i).format() != StoreFormat.FIRST + 1 + i) {
                throw new IllegalArgumentException(
                        "there must be one migration to each format, but not to format " + (StoreFormat.FIRST + 1 + i));
            }
        }
    }

    /** The format that this version writes. */
    public int current() {
        return StoreFormat.FIRST + migrations.size();
    }

    /** Throws {@link NewerStoreException} where a newer version has written the store. */
    public void run(MongoDatabase store) {
        var format = new StoreFormat(store).find(current());
        if (format > current()) {
            throw new NewerStoreException(format, current());
        }
        if (format < current()) {
            runAlone(store);
        }
    }

    /** In a store that this process alone uses: a lease there is that of one that died. */
    public void runWithoutOthers(MongoDatabase store) {
        store.getCollection(COLLECTION).deleteOne(Filters.eq(LEASE));
        run(store);
    }

    /** A document as this version would have written it, whichever earlier version has. */
    public Document convert(String collection, Document document) {
        var format = document.getInteger(FIELD, StoreFormat.FIRST);
        var converted = document;
        for (var migration : migrations) {
            if (migration.format() > format && migration.collections().contains(collection)) {
                converted = Conversion.convert(converted, migration, collection);
            }
        }
        return converted;
    }

    private void runAlone(MongoDatabase store) {
        var lease = new Lease(store.getCollection(COLLECTION), LEASE, clock, leaseLength);
        waitFor(lease);
        try {
            var format = new StoreFormat(store).find(current());
            for (var migration : migrations) {
                if (migration.format() > format) {
                    new Conversion(migration, store, lease).run();
                }
            }
        } finally {
            lease.release();
        }
    }

    private static void waitFor(Lease lease) {
        if (lease.extend()) {
            return;
        }
        LOG.info("Another process converts the store, or did and was stopped; waiting for it");
        do {
            LockSupport.parkNanos(WAIT_NANOS);
        } while (!lease.extend());
    }
}
