package org.partnershipgraph.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A time from a start to an end, either of which may be unknown. */
public record Period(@Nullable PartialDate start, @Nullable PartialDate end) {

    /** A period without a known start or end. */
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

    /** Each year from its start to its end; if only one of them is known, that year. */
    public List<Integer> years() {
        var known = Stream.of(startYear(), endYear()).filter(Objects::nonNull).toList();
        return known.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(known.get(0), known.get(known.size() - 1))
                        .boxed()
                        .toList();
    }

    /** Whether the day lies in the period; null if the known dates do not tell. */
    public @Nullable Boolean isActiveOn(LocalDate day) {
        var isBefore = start != null && day.isBefore(start.earliest());
        var isAfter = end != null && day.isAfter(end.latest());
        if (isBefore || isAfter) {
            return false;
        }
        var hasStarted = start != null && !day.isBefore(start.latest());
        var goesOn = end != null && !day.isAfter(end.earliest());
        return (hasStarted && goesOn) ? true : null;
    }

    /** Its duration, in the most precise unit in which both ends are known; null if an end is unknown. */
    public @Nullable Length duration() {
        if (start == null || end == null) {
            return null;
        }
        var isStartCoarser = start.precision().compareTo(end.precision()) <= 0;
        return start.until(end, isStartCoarser ? start.precision() : end.precision());
    }

    /** How many years, months or days a period touches, its first and last one included. */
    public record Length(int amount, Precision unit) {}
}
