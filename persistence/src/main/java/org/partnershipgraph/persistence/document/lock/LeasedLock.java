package org.partnershipgraph.persistence.document.lock;

import com.mongodb.MongoException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.partnershipgraph.store.StoreLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.dao.support.PersistenceExceptionTranslator;

/** A lock among the processes that share a database server. */
class LeasedLock implements StoreLock {

    private static final Logger LOG = LoggerFactory.getLogger(LeasedLock.class);
    private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Supplier<Lease> leases;
    private final PersistenceExceptionTranslator translator;

    /** Each holder gets a lease of its own. */
    LeasedLock(Supplier<Lease> leases, PersistenceExceptionTranslator translator) {
        this.leases = leases;
        this.translator = translator;
    }

    @Override
    public <T> T withLock(Supplier<T> work) {
        try {
            return withLease(leases.get(), work);
        } catch (MongoException e) {
            throw DataAccessUtils.translateIfNecessary(e, translator);
        }
    }

    private static <T> T withLease(Lease lease, Supplier<T> work) {
        waitFor(lease);
        var held = new HeldLease(lease);
        try {
            return work.get();
        } finally {
            held.end();
        }
    }

    private static void waitFor(Lease lease) {
        if (lease.extend()) {
            return;
        }
        LOG.info("Waiting for another process that loads or converts the store");
        do {
            LockSupport.parkNanos(RETRY_NANOS);
        } while (!lease.extend());
    }
}
