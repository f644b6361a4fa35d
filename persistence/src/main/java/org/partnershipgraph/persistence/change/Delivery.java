package org.partnershipgraph.persistence.change;

import java.util.List;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.store.UnreadableRecordException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Changes on their way to one subscriber.
 *
 * @param changes empty if changes were lost and everything has to be read again
 * @param failures how often the subscriber has failed to take them
 */
record Delivery(Subscriber subscriber, List<Change> changes, int failures) {

    private static final int MAX_FAILURES = 10;
    private static final int FIRST_PAUSE_MILLIS = 250;
    private static final int MAX_PAUSE_MILLIS = 60_000;

    static Delivery of(List<Change> changes, Subscriber subscriber) {
        return new Delivery(subscriber, changes, 0);
    }

    static Delivery ofChangesLost(Subscriber subscriber) {
        return new Delivery(subscriber, List.of(), 0);
    }

    void run() {
        if (changes.isEmpty()) {
            subscriber.changesLost();
        } else {
            subscriber.changed(changes);
        }
    }

    Delivery afterFailure() {
        return new Delivery(subscriber, changes, failures + 1);
    }

    /** Whether to try again; what fails for lack of the store succeeds once the store is back. */
    boolean isWorthRetrying(RuntimeException reason) {
        return changes.isEmpty()
                || failures < MAX_FAILURES
                || reason instanceof DataAccessResourceFailureException
                || reason instanceof TransientDataAccessException;
    }

    /** Doubles with each failure. */
    long pauseMillis() {
        return Math.min(MAX_PAUSE_MILLIS, (long) FIRST_PAUSE_MILLIS << Math.min(failures, 10));
    }

    List<Change> changesWithout(UnreadableRecordException unreadable) {
        return changes.stream()
                .filter(change -> !unreadable.isOf(change.type(), change.key()))
                .toList();
    }

    @Override
    public String toString() {
        if (changes.isEmpty()) {
            return "all changes";
        }
        var first = changes.get(0);
        var name = "%s %s".formatted(first.type().getSimpleName(), first.key());
        return changes.size() == 1 ? name : "%s and %s more".formatted(name, changes.size() - 1);
    }
}
