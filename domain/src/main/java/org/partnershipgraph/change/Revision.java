package org.partnershipgraph.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of the data after a change.
 *
 * @param number of the newest change; numbers grow, some are skipped
 * @param updatedAt time of that change, null before the first one
 */
public record Revision(long number, @Nullable Instant updatedAt) {

    public static final Revision NONE = new Revision(0, null);

    public Revision {
        if (number < 0) {
            throw new IllegalArgumentException("there is no revision " + number);
        }
    }
}
