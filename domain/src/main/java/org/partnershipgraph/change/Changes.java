package org.partnershipgraph.change;

/** The feed of changes to the data, whoever makes them. */
public interface Changes {

    /**
     * The newest revision that subscribers have been told of. Changes made at the same time can become known in another
     * order than that of their numbers, so a cache has to go by the changes and not by comparing this.
     */
    Revision revision();

    /** Tells the subscriber of all changes from now on, until the subscription is closed. */
    Subscription subscribe(Subscriber subscriber);

    /** A subscription, ended by closing it. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
