package org.partnershipgraph.change;

/** The feed of changes to the data, whoever makes them. */
public interface Changes {

    /**
     * The newest revision that subscribers have been told of. It grows after every change that they are told of, also
     * where one becomes known after a later one, so that nothing computed under one revision is out of date under it.
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
