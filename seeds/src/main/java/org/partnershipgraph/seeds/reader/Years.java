package org.partnershipgraph.seeds.reader;

import org.jspecify.annotations.Nullable;

/** The years in which a project began and ended, as far as a page states them. */
public record Years(@Nullable Integer start, @Nullable Integer end) {

    static final Years UNKNOWN = new Years(null, null);

    boolean isKnown() {
        return start != null || end != null;
    }
}
