package org.partnershipgraph.persistence.change;

import java.util.List;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.store.UnreadableRecordException;

/**
 * What one subscriber is to be told.
 *
 * @param changes none where nobody can name them
 * @param failures how often it could not be taken in
 */
record Delivery(Subscriber to, List<Change> changes, int failures) {

    private static final int FIRST_PAUSE_MILLIS = 250;
    private static final int LONGEST_PAUSE_MILLIS = 60_000;

    static Delivery changesLost(Subscriber to) {
        return new Delivery(to, List.of(), 0);
    }

    boolean isMissed() {
        return changes.isEmpty();
    }

    void tell() {
        if (isMissed()) {
            to.changesLost();
        } else {
            to.changed(changes);
        }
    }

    Delivery again() {
        return new Delivery(to, changes, failures + 1);
    }

    /** How long to wait before it is told again. */
    long pauseMillis() {
        return Math.min(LONGEST_PAUSE_MILLIS, (long) FIRST_PAUSE_MILLIS << Math.min(failures, 10));
    }

    /** The same without the change of a record that cannot be read. */
    List<Change> without(UnreadableRecordException unreadable) {
        return changes.stream()
                .filter(change -> !unreadable.isOf(change.type(), change.key()))
                .toList();
    }

    @Override
    public String toString() {
        return isMissed()
                ? "everything"
                : "%s %s"
                                .formatted(
                                        changes.get(0).type().getSimpleName(),
                                        changes.get(0).key())
                        + (changes.size() == 1 ? "" : " and %d more".formatted(changes.size() - 1));
    }
}
