package org.partnershipgraph.persistence.change;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.change.Revision;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.store.UnreadableRecordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** Tells subscribers at once, and again later where they could not take it. */
public class ChangePublisher implements Changes, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangePublisher.class);
    private static final int MOST_FAILURES = 10;
    private static final int REVISION_PAUSE_MILLIS = 1_000;

    private final LongFunction<Revision> next;
    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();
    private final ScheduledThreadPoolExecutor retries = new ScheduledThreadPoolExecutor(1, ChangePublisher::daemon);
    private volatile Revision newest = Revision.NONE;

    /** Takes the next revision behind a number where what is told has none that is new. */
    public ChangePublisher(LongFunction<Revision> next) {
        this.next = next;
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
        tellAll(subscriber -> new Delivery(subscriber, changes, 0));
        var number = changes.stream().mapToLong(Change::revision).max().orElse(0);
        if (!advance(new Revision(number, at))) {
            advanceAnew();
        }
    }

    /** Says that changes are unknown, after which the data has this revision. */
    public void publishChangesLost(Revision after) {
        tellAll(Delivery::changesLost);
        if (!advance(after)) {
            advanceAnew();
        }
    }

    /** Says that all records were replaced by those of a store of this revision. */
    public void publishReplaced(Revision revision) {
        tellAll(Delivery::changesLost);
        start(revision);
    }

    private synchronized void start(Revision revision) {
        newest = revision;
    }

    /** Makes a revision known without a change, as that which the store has at start; false where it is not new. */
    public synchronized boolean advance(Revision revision) {
        var isNew = revision.number() > newest.number();
        newest = isNew ? revision : newest;
        return isNew;
    }

    @Override
    public void close() {
        retries.shutdownNow();
    }

    /** What is told after a change that was made later has a number that is known already, and changes the data all the same. */
    private void advanceAnew() {
        try {
            advance(next.apply(newest.number()));
        } catch (RuntimeException e) {
            LOG.debug("The store cannot be reached, trying again", e);
            later(this::advanceAnew, REVISION_PAUSE_MILLIS);
        }
    }

    private void tellAll(Function<Subscriber, Delivery> news) {
        subscribers.forEach(subscriber -> tell(news.apply(subscriber)));
    }

    /** What was written stays written, so a subscriber that fails must not fail the writer. */
    private void tell(Delivery news) {
        try {
            news.tell();
        } catch (UnreadableRecordException e) {
            leaveOut(news, e);
        } catch (DataAccessResourceFailureException | TransientDataAccessException e) {
            tryAgain(news, e);
        } catch (RuntimeException e) {
            if (news.isMissed() || news.failures() < MOST_FAILURES) {
                tryAgain(news, e);
            } else {
                LOG.error("Given up: {} cannot be taken in before the next start", news, e);
            }
        }
    }

    /** One record that cannot be read keeps no others out. */
    private void leaveOut(Delivery news, UnreadableRecordException unreadable) {
        var others = news.without(unreadable);
        if (others.size() == news.changes().size()) {
            tryAgain(news, unreadable);
            return;
        }
        LOG.error("{}; it is left out until it changes again", unreadable.getMessage());
        if (!others.isEmpty()) {
            tell(new Delivery(news.to(), others, news.failures()));
        }
    }

    private void tryAgain(Delivery news, RuntimeException reason) {
        if (news.failures() == 0) {
            LOG.warn("The change of {} could not be taken in yet, trying again: {}", news, reason.toString());
        }
        if (subscribers.contains(news.to())) {
            later(() -> tell(news.again()), news.pauseMillis());
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What fails schedules its next try itself.
    private void later(Runnable again, long millis) {
        if (!retries.isShutdown()) {
            retries.schedule(again, millis, TimeUnit.MILLISECONDS);
        }
    }

    private static Thread daemon(Runnable retry) {
        var thread = new Thread(retry, "changes");
        thread.setDaemon(true);
        return thread;
    }
}
