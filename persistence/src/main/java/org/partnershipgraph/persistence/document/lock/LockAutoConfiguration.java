package org.partnershipgraph.persistence.document.lock;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;
import org.partnershipgraph.store.StoreLocation;
import org.partnershipgraph.store.StoreLock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Provides the lock on the store. A store that is not shared has one process, which needs none. */
@AutoConfiguration
public class LockAutoConfiguration {

    private static final Duration LEASE = Duration.ofSeconds(15);

    @Bean
    StoreLock storeLock(StoreDatabase store, StoreLocation location) {
        return location.isShared()
                ? new LeasedLock(
                        () -> new Lease(store.getMongoDatabase().getCollection("lock"), Clock.systemUTC(), LEASE),
                        store.getExceptionTranslator())
                : Supplier::get;
    }
}
