package org.partnershipgraph.persistence.document.lock;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.partnershipgraph.store.StoreLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** StoreLock among the processes that share a server: whoever has the lease works, and has it for longer while at work. */
class SharedTurns implements StoreLock {

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
    public <T> T take(Supplier<T> work) {
        var lease = leases.get();
        waitFor(lease);
        var turn = new Turn(lease, Thread.currentThread());
        var renewal = Executors.newSingleThreadScheduledExecutor(SharedTurns::daemon);
        try {
            keepRenewing(turn, renewal);
            return work.get();
        } finally {
            renewal.shutdownNow();
            turn.end();
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
    private void keepRenewing(Turn turn, ScheduledExecutorService renewal) {
        renewal.scheduleAtFixedRate(turn::renew, renewalMillis, renewalMillis, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable renewal) {
        var thread = new Thread(renewal, "turn");
        thread.setDaemon(true);
        return thread;
    }
}
