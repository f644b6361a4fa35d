package org.partnershipgraph.seeds.reader.report;

import org.jspecify.annotations.Nullable;

/** The years in which a project began and ended, as far as a page states them. */
public record Years(@Nullable Integer start, @Nullable Integer end) {

    public static final Years UNKNOWN = new Years(null, null);

    public boolean isKnown() {
        return start != null || end != null;
    }
}
