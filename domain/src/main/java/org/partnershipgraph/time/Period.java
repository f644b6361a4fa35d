package org.partnershipgraph.time;

import org.jspecify.annotations.Nullable;

/** A time from a start to an end, either of which may be unknown. */
public record Period(@Nullable PartialDate start, @Nullable PartialDate end) {

    /** The period of which nothing is known. */
    public static final Period UNKNOWN = new Period(null, null);

    public Period {
        if (start != null && end != null && end.latest().isBefore(start.earliest())) {
            throw new IllegalArgumentException("a period cannot end (" + end + ") before it starts (" + start + ")");
        }
    }

    public static Period ofYears(@Nullable Integer start, @Nullable Integer end) {
        return new Period(
                start == null ? null : PartialDate.ofYear(start), end == null ? null : PartialDate.ofYear(end));
    }

    public @Nullable Integer startYear() {
        return start == null ? null : start.year();
    }

    public @Nullable Integer endYear() {
        return end == null ? null : end.year();
    }
}
