package org.partnershipgraph.store;

import java.util.function.Supplier;

/** A lock on the whole store, held by one process at a time of all that share the store. */
public interface StoreLock {

    /** Waits for the lock and does the work; the lock of a process that died expires after some seconds. */
    <T> T take(Supplier<T> work);

    /** Does work that has no result. */
    default void take(Runnable work) {
        take(() -> {
            work.run();
            return true;
        });
    }
}
