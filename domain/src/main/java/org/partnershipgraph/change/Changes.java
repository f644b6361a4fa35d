package org.partnershipgraph.change;

/** The feed of changes to the data, whoever makes them. */
public interface Changes {

    /**
     * The newest revision delivered to subscribers. It grows after every delivery, also of a change that becomes known
     * after a later one, so that a result computed under one revision is never out of date under the same.
     */
    Revision revision();

    /** Delivers all changes from now on to the subscriber, until the subscription is closed. */
    Subscription subscribe(Subscriber subscriber);

    /** A subscription, ended by closing it. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
