package org.partnershipgraph.time;

import java.time.LocalDate;

/** From one day to another, both included, in days since 1970-01-01. */
public record DayRange(int from, int to) {

    public DayRange {
        if (from > to) {
            throw new IllegalArgumentException("a range cannot go from " + from + " to " + to);
        }
    }

    /** The number of a day in a range. */
    public static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
