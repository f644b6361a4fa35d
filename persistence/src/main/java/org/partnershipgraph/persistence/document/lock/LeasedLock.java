package org.partnershipgraph.persistence.document.lock;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.partnershipgraph.store.StoreLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lock among the processes that share a server: whoever has the lease works, and has it for longer while at work. */
class LeasedLock implements StoreLock {

    private static final Logger LOG = LoggerFactory.getLogger(LeasedLock.class);
    private static final long WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Supplier<Lease> leases;
    private final long renewalMillis;

    /** A lease of its own for each holder, and how often it is made longer. */
    LeasedLock(Supplier<Lease> leases, long renewalMillis) {
        this.leases = leases;
        this.renewalMillis = renewalMillis;
    }

    @Override
    public <T> T withLock(Supplier<T> work) {
        var lease = leases.get();
        waitFor(lease);
        var lock = new HeldLock(lease, Thread.currentThread());
        var renewal = Executors.newSingleThreadScheduledExecutor(LeasedLock::daemon);
        try {
            keepRenewing(lock, renewal);
            return work.get();
        } finally {
            renewal.shutdownNow();
            lock.end();
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
    private void keepRenewing(HeldLock lock, ScheduledExecutorService renewal) {
        renewal.scheduleAtFixedRate(lock::renew, renewalMillis, renewalMillis, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable renewal) {
        var thread = new Thread(renewal, "lock");
        thread.setDaemon(true);
        return thread;
    }
}
