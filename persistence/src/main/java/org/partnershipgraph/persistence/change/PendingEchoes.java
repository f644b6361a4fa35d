package org.partnershipgraph.persistence.change;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.partnershipgraph.store.Aggregate;

/**
 * Changes made here, which the server's report of them need not tell again: those that leave a document by the number it
 * has, deletions by the record that is gone.
 */
public class PendingEchoes {

    /** More than are ever on their way at once; a forgotten one is told twice, which does no harm. */
    private static final int MOST = 100_000;

    private record Deletion(Class<? extends Aggregate> type, String key) {}

    private final Set<Object> awaited = new LinkedHashSet<>();
    private volatile boolean isReported;

    /** From now on the server reports changes. */
    void startAwaiting() {
        isReported = true;
    }

    /** Notes numbers before their changes are made. */
    public void await(RevisionRange numbers) {
        for (int i = 0; i < numbers.count(); i++) {
            await(numbers.first() + i);
        }
    }

    /** Notes deletions before they are made. */
    public void awaitDeletions(Class<? extends Aggregate> type, Collection<String> keys) {
        keys.forEach(key -> await(new Deletion(type, key)));
    }

    /** Deletions that came to nothing, or perhaps did; where they did they are told twice. */
    public void forgetDeletions(Class<? extends Aggregate> type, Collection<String> keys) {
        keys.forEach(key -> isDeletedHere(type, key));
    }

    /** Whether the number is one of a change made here; true once only, for a copied document may carry it again. */
    boolean isWrittenHere(long number) {
        return arrived(number);
    }

    /** Whether a record was deleted here; true once only, for it may come back and be deleted elsewhere. */
    boolean isDeletedHere(Class<? extends Aggregate> type, String key) {
        return arrived(new Deletion(type, key));
    }

    /** What the server has not reported yet it may never report. */
    void forgetAll() {
        synchronized (awaited) {
            awaited.clear();
        }
    }

    private void await(Object change) {
        if (!isReported) {
            return;
        }
        synchronized (awaited) {
            awaited.add(change);
            if (awaited.size() > MOST) {
                var oldest = awaited.iterator();
                oldest.next();
                oldest.remove();
            }
        }
    }

    private boolean arrived(Object change) {
        synchronized (awaited) {
            return awaited.remove(change);
        }
    }
}
