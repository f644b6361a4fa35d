package org.partnershipgraph.persistence.turn;

import com.mongodb.MongoException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.partnershipgraph.store.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Turns among the processes that share a server: whoever has the lease works, and has it for longer while at work. */
class SharedTurns implements Turns {

    private static final Logger LOG = LoggerFactory.getLogger(SharedTurns.class);
    private static final long WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Supplier<Lease> leases;
    private final long renewalMillis;

    /** A lease of its own for each turn, and how often it is made longer. */
    SharedTurns(Supplier<Lease> leases, long renewalMillis) {
        this.leases = leases;
        this.renewalMillis = renewalMillis;
    }

    @Override
    public void take(Runnable work) {
        var lease = leases.get();
        waitFor(lease);
        var renewal = Executors.newSingleThreadScheduledExecutor(SharedTurns::daemon);
        try {
            keepRenewing(lease, renewal);
            work.run();
        } finally {
            renewal.shutdownNow();
            release(lease);
        }
    }

    private static void waitFor(Lease lease) {
        if (lease.extend()) {
            return;
        }
        LOG.info("Another process loads data into the store; waiting for it");
        do {
            LockSupport.parkNanos(WAIT_NANOS);
        } while (!lease.extend());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // A renewal that fails is made up for by the next one.
    private void keepRenewing(Lease lease, ScheduledExecutorService renewal) {
        renewal.scheduleAtFixedRate(() -> renew(lease), renewalMillis, renewalMillis, TimeUnit.MILLISECONDS);
    }

    private static void renew(Lease lease) {
        try {
            if (!lease.extend()) {
                LOG.warn("Another process has taken over, for this one has not reached the store for too long");
            }
        } catch (MongoException | DataAccessException e) {
            LOG.debug("The store cannot be reached, trying again", e);
        }
    }

    /** What could not be released runs out by itself. */
    private static void release(Lease lease) {
        try {
            lease.release();
        } catch (MongoException e) {
            LOG.debug("The store cannot be reached", e);
        }
    }

    private static Thread daemon(Runnable renewal) {
        var thread = new Thread(renewal, "turn");
        thread.setDaemon(true);
        return thread;
    }
}
