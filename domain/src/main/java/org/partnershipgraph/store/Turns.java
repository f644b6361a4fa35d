package org.partnershipgraph.store;

import java.util.function.Supplier;

/** Work on the whole store that one process does at a time, however many share the store. */
public interface Turns {

    /** Does the work once no other process does any; that of a process which died counts no longer after some seconds. */
    <T> T take(Supplier<T> work);

    /** Does work that has no result. */
    default void take(Runnable work) {
        take(() -> {
            work.run();
            return true;
        });
    }
}
