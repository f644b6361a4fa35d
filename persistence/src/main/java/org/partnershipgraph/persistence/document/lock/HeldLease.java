package org.partnershipgraph.persistence.document.lock;

import com.mongodb.MongoException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** A lease that is extended in the background while its owner works. If another process takes over, it interrupts the owner. */
class HeldLease {

    private static final Logger LOG = LoggerFactory.getLogger(HeldLease.class);

    private final Lease lease;
    private final Thread owner = Thread.currentThread();
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(HeldLease::daemon);
    private boolean isLost;
    private boolean isOver;

    @SuppressWarnings("FutureReturnValueIgnored") // The next renewal makes up for one that fails.
    HeldLease(Lease lease) {
        this.lease = lease;
        var interval = lease.length().toMillis() / 3;
        renewal.scheduleAtFixedRate(this::renew, interval, interval, TimeUnit.MILLISECONDS);
    }

    /** Throws {@link IllegalStateException} if another process took over meanwhile. */
    synchronized void end() {
        isOver = true;
        renewal.shutdownNow();
        if (!isLost) {
            release();
            return;
        }
        Thread.interrupted(); // clears the interruption by this lease
        throw new IllegalStateException(
                "Another process took over the lock on the store because this one could not renew it; restart this one");
    }

    private void renew() {
        try {
            if (!lease.extend()) {
                lose();
            }
        } catch (MongoException | DataAccessException e) {
            LOG.debug("The lock on the store could not be renewed; retrying", e);
        }
    }

    private synchronized void lose() {
        if (!isOver && !isLost) {
            isLost = true;
            owner.interrupt();
        }
    }

    /** A lease that cannot be released expires. */
    private void release() {
        try {
            lease.release();
        } catch (MongoException e) {
            LOG.debug("The lock on the store could not be released", e);
        }
    }

    private static Thread daemon(Runnable renewal) {
        var thread = new Thread(renewal, "store-lock");
        thread.setDaemon(true);
        return thread;
    }
}
