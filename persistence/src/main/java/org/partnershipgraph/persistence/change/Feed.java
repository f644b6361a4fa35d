package org.partnershipgraph.persistence.change;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.change.Revision;
import org.partnershipgraph.change.Subscriber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells subscribers at once, and again later where they could not take it. */
public class Feed implements Changes, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final int RETRY_MILLIS = 1_000;

    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();
    private final ScheduledThreadPoolExecutor retries = new ScheduledThreadPoolExecutor(1, Feed::daemon);
    private volatile Revision newest = Revision.NONE;

    public Feed() {
        retries.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public Revision revision() {
        return newest;
    }

    @Override
    public Subscription subscribe(Subscriber subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    /** Returns once every subscriber has been told; the changes were made at the time given. */
    public void publish(List<Change> changes, Instant at) {
        tellAll(subscriber -> subscriber.changed(changes));
        changes.stream().mapToLong(Change::revision).max().ifPresent(number -> advance(new Revision(number, at)));
    }

    /** Says that changes are unknown. */
    public void publishMissed() {
        tellAll(Subscriber::missed);
    }

    /** Makes a revision known without a change, as that which the store has at start. */
    public synchronized void advance(Revision revision) {
        if (revision.number() > newest.number()) {
            newest = revision;
        }
    }

    @Override
    public void close() {
        retries.shutdownNow();
    }

    private void tellAll(Consumer<Subscriber> news) {
        subscribers.forEach(subscriber -> tell(subscriber, news));
    }

    /** What was written stays written, so a subscriber that fails must not fail the writer. */
    @SuppressWarnings("FutureReturnValueIgnored") // A retry that fails schedules the next one itself.
    private void tell(Subscriber subscriber, Consumer<Subscriber> news) {
        try {
            news.accept(subscriber);
        } catch (RuntimeException e) {
            LOG.warn("A change could not be taken in yet, trying again: {}", e.toString());
            if (subscribers.contains(subscriber) && !retries.isShutdown()) {
                retries.schedule(() -> tell(subscriber, news), RETRY_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private static Thread daemon(Runnable retry) {
        var thread = new Thread(retry, "changes");
        thread.setDaemon(true);
        return thread;
    }
}
