package org.partnershipgraph.persistence.change;

import java.util.LinkedHashSet;
import java.util.Set;

/** Numbers of changes made here, which the server's report of them need not tell again. */
public class OwnNumbers {

    /** More than are ever on their way at once; a forgotten one is told twice, which does no harm. */
    private static final int MOST = 100_000;

    private final Set<Long> awaited = new LinkedHashSet<>();
    private volatile boolean isReported;

    /** From now on the server reports changes. */
    void startAwaiting() {
        isReported = true;
    }

    /** Notes numbers before their changes are made. */
    public void await(Numbers numbers) {
        if (!isReported) {
            return;
        }
        synchronized (awaited) {
            for (int i = 0; i < numbers.count(); i++) {
                awaited.add(numbers.first() + i);
            }
            var oldest = awaited.iterator();
            while (awaited.size() > MOST) {
                oldest.next();
                oldest.remove();
            }
        }
    }

    /** Whether the number is one of a change made here; true once only, for a copied document may carry it again. */
    boolean arrived(long number) {
        synchronized (awaited) {
            return awaited.remove(number);
        }
    }
}
