package org.partnershipgraph.store;

/** Work on the whole store that one process does at a time, however many share the store. */
public interface Turns {

    /** Does the work once no other process does any; that of a process which died counts no longer after some seconds. */
    void take(Runnable work);
}
