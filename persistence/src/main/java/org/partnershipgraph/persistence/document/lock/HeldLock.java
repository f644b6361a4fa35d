package org.partnershipgraph.persistence.document.lock;

import com.mongodb.MongoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Work that is under way while the lease lasts. Where another process has taken over, the work is interrupted. */
class HeldLock {

    private static final Logger LOG = LoggerFactory.getLogger(HeldLock.class);

    private final Lease lease;
    private final Thread worker;
    private boolean isLost;
    private boolean isOver;

    HeldLock(Lease lease, Thread worker) {
        this.lease = lease;
        this.worker = worker;
    }

    void renew() {
        try {
            if (!lease.extend()) {
                lose();
            }
        } catch (MongoException | DataAccessException e) {
            LOG.debug("The store cannot be reached, trying again", e);
        }
    }

    /** {@link IllegalStateException} where another process has taken over meanwhile. */
    synchronized void end() {
        isOver = true;
        if (!isLost) {
            release();
            return;
        }
        Thread.interrupted(); // the interruption was meant for this work alone
        throw new IllegalStateException(
                "Another process has taken over the store, for this one has not reached it for too long; start it again");
    }

    private synchronized void lose() {
        if (!isOver && !isLost) {
            isLost = true;
            worker.interrupt();
        }
    }

    /** What could not be released runs out by itself. */
    private void release() {
        try {
            lease.release();
        } catch (MongoException e) {
            LOG.debug("The store cannot be reached", e);
        }
    }
}
