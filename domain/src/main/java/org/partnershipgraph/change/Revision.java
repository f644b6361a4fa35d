package org.partnershipgraph.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the data has come.
 *
 * @param number of the newest change; numbers grow, but some are never used
 * @param updatedAt when that change was made, null before the first one
 */
public record Revision(long number, @Nullable Instant updatedAt) {

    public static final Revision NONE = new Revision(0, null);

    public Revision {
        if (number < 0) {
            throw new IllegalArgumentException("there is no revision " + number);
        }
    }
}
