package org.partnershipgraph.persistence.change;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.change.Revision;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.store.UnreadableRecordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes changes to subscribers at once, and retries later for those that fail. */
public class ChangePublisher implements Changes, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangePublisher.class);
    private static final int REVISION_PAUSE_MILLIS = 1_000;

    private final Revisions revisions;
    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();
    private final ScheduledThreadPoolExecutor retries =
            new ScheduledThreadPoolExecutor(1, ChangePublisher::daemon, new DiscardPolicy());
    private volatile Revision newest = Revision.NONE;
    private volatile boolean areComplete = true;

    public ChangePublisher(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public Revision revision() {
        return newest;
    }

    @Override
    public boolean areComplete() {
        return areComplete;
    }

    /** Call this when the changes of others begin or cease to be published. */
    void setComplete(boolean areComplete) {
        this.areComplete = areComplete;
    }

    @Override
    public Subscription subscribe(Subscriber subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    /** Returns once every subscriber has been called; the changes have the revision given, or a newer one. */
    public void publish(List<Change> changes, Revision revision) {
        if (changes.isEmpty()) {
            advance(revision);
            return;
        }
        publishAt(revision, subscriber -> Delivery.of(changes, subscriber));
    }

    /** Publishes that unknown records, perhaps all, have changed; the data has the revision given, or a newer one. */
    public void publishChangesLost(Revision revision) {
        publishAt(revision, Delivery::ofChangesLost);
    }

    /** Moves to a revision without publishing a change; returns false if it is not newer than the present one. */
    public synchronized boolean advance(Revision revision) {
        var isNewer = revision.number() > newest.number();
        newest = isNewer ? revision : newest;
        return isNewer;
    }

    @Override
    public void close() {
        retries.shutdownNow();
    }

    /** A writer that took its revision before another one but publishes after it still changes the data. */
    private void advanceFurther() {
        try {
            advance(revisions.nextAfter(newest.number()));
        } catch (RuntimeException e) {
            LOG.debug("Could not reserve a revision; trying again", e);
            schedule(this::advanceFurther, REVISION_PAUSE_MILLIS);
        }
    }

    private void publishAt(Revision revision, Function<Subscriber, Delivery> delivery) {
        subscribers.forEach(subscriber -> deliver(delivery.apply(subscriber)));
        if (!advance(revision)) {
            advanceFurther();
        }
    }

    /** What was written stays written, so a subscriber that fails must not fail the writer. */
    private void deliver(Delivery delivery) {
        try {
            delivery.run();
        } catch (UnreadableRecordException e) {
            skip(e, delivery);
        } catch (RuntimeException e) {
            retry(delivery, e);
        }
    }

    /** Takes a new revision too: what was computed since the first attempt lacks the changes. */
    private void redeliver(Delivery delivery) {
        deliver(delivery);
        advanceFurther();
    }

    /** One unreadable record must not hold up the others. */
    private void skip(UnreadableRecordException unreadable, Delivery delivery) {
        var others = delivery.changesWithout(unreadable);
        if (others.size() == delivery.changes().size()) {
            retry(delivery, unreadable);
            return;
        }
        LOG.error("Skipping a record until it changes again: {}", unreadable.getMessage());
        if (!others.isEmpty()) {
            deliver(new Delivery(delivery.subscriber(), others, delivery.failures()));
        }
    }

    private void retry(Delivery delivery, RuntimeException reason) {
        if (!delivery.isWorthRetrying(reason)) {
            LOG.error("Giving up on {}: not taken in before the next start", delivery, reason);
            return;
        }
        if (delivery.failures() == 0) {
            LOG.warn("Could not take in {}; trying again: {}", delivery, reason.toString());
        }
        if (subscribers.contains(delivery.subscriber())) {
            schedule(() -> redeliver(delivery.afterFailure()), delivery.pauseMillis());
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a task that fails schedules its next try itself
    private void schedule(Runnable task, long pauseMillis) {
        retries.schedule(task, pauseMillis, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "change-retries");
        thread.setDaemon(true);
        return thread;
    }
}
