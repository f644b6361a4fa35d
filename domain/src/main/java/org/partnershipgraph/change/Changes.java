package org.partnershipgraph.change;

/** The change feed: publishes every change of the data, whoever makes it. */
public interface Changes {

    /**
     * Returns the newest revision whose changes the subscribers have received. It grows after every publication, so that
     * nothing computed under one revision is out of date under it.
     */
    Revision revision();

    /**
     * Whether changes made by other processes are published too. They are not if processes share a database server that does
     * not report changes, nor while the connection to its change stream is interrupted.
     */
    boolean areComplete();

    /** Publishes all changes from now on to the subscriber, until the subscription is closed. */
    Subscription subscribe(Subscriber subscriber);

    /** A subscription, which ends when it is closed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
