package org.partnershipgraph.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A state of the data.
 *
 * @param number grows with every change, by one or more
 * @param updatedAt when the newest change was made; null before the first one
 */
public record Revision(long number, @Nullable Instant updatedAt) {

    public static final Revision NONE = new Revision(0, null);

    public Revision {
        if (number < 0) {
            throw new IllegalArgumentException("revision %s is negative".formatted(number));
        }
    }
}
