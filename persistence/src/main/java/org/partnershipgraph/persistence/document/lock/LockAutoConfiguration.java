package org.partnershipgraph.persistence.document.lock;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.partnershipgraph.store.StoreLock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts turns behind their port. */
@AutoConfiguration
public class LockAutoConfiguration {

    private static final String NAME = "lock";
    private static final Duration LEASE = Duration.ofSeconds(15);

    /** The built-in server has one process, which has its turn always, also after one that was killed. */
    @Bean
    StoreLock lock(StoreDatabase store, ObjectProvider<EmbeddedMongo> own) {
        if (own.getIfAvailable() != null) {
            return Supplier::get;
        }
        return new LeasedLock(
                () -> new Lease(store.getMongoDatabase().getCollection(NAME), NAME, Clock.systemUTC(), LEASE),
                LEASE.toMillis() / 3);
    }
}
