package org.partnershipgraph.persistence.index.lucene;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.time.PartialDate;
import org.partnershipgraph.time.Period;

/** Periods as numbers, so that what lies in them can be found. */
class PeriodRanges {

    private PeriodRanges() {}

    /** The years of each period of which a year is known; one year where one end alone is. */
    static List<Entry.Range> years(Collection<Period> periods) {
        return periods.stream().flatMap(PeriodRanges::years).toList();
    }

    /** Every year of these ranges. */
    static List<Integer> each(Collection<Entry.Range> years) {
        return years.stream()
                .flatMapToInt(range -> IntStream.rangeClosed(range.from(), range.to()))
                .distinct()
                .boxed()
                .toList();
    }

    /** The days on which each period is under way beyond doubt, as {@link Period#isActiveOn} has it. */
    static List<Entry.Range> days(Collection<Period> periods) {
        return periods.stream().flatMap(PeriodRanges::days).toList();
    }

    static @Nullable Integer lastStart(Collection<Period> periods) {
        return periods.stream()
                .map(Period::start)
                .filter(Objects::nonNull)
                .map(start -> day(start.earliest()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Null where one of the ends is unknown. */
    static @Nullable Integer lastEnd(Collection<Period> periods) {
        var ends = periods.stream().map(Period::end).filter(Objects::nonNull).toList();
        if (ends.size() < periods.size()) {
            return null;
        }
        return ends.stream()
                .map(end -> day(end.latest()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<Entry.Range> years(Period period) {
        var known = Stream.of(period.startYear(), period.endYear())
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() ? Stream.of() : Stream.of(new Entry.Range(known.get(0), known.get(known.size() - 1)));
    }

    private static Stream<Entry.Range> days(Period period) {
        PartialDate start = period.start();
        PartialDate end = period.end();
        return start == null || end == null || start.latest().isAfter(end.earliest())
                ? Stream.of()
                : Stream.of(new Entry.Range(day(start.latest()), day(end.earliest())));
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
