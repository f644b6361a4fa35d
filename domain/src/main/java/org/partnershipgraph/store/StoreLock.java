package org.partnershipgraph.store;

import java.util.function.Supplier;

/** A lock on the whole store, held by one process at a time among all that share the store. */
public interface StoreLock {

    /**
     * Waits for the lock, runs the work and releases the lock. A process that dies loses the lock after some seconds.
     *
     * @throws IllegalStateException if another process took the lock over while the work ran
     */
    <T> T withLock(Supplier<T> work);

    /** Runs work that has no result. */
    default void withLock(Runnable work) {
        withLock(() -> {
            work.run();
            return true;
        });
    }
}
