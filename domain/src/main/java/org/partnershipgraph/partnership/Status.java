package org.partnershipgraph.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.time.DayRange;
import org.partnershipgraph.time.Period;

/**
 * The status of a project or partnership in a year, as far as its years are known, by the same rule as the timeline.
 */
public enum Status {
    PLANNED,
    ACTIVE,
    ENDED,
    UNKNOWN;

    /** The index field of the days on which projects and partnerships have this status. */
    public IndexField days() {
        return IndexField.of(name() + "_DAYS");
    }

    /**
     * The days of each status, by its field, following the rule of {@code statusOn} for all days at once.
     *
     * @param years those in which or after which the status can change; within a year it stays the same
     */
    static Map<IndexField, List<DayRange>> days(Collection<Integer> years, Function<LocalDate, Status> statusOn) {
        var days = new HashMap<IndexField, List<DayRange>>();
        var first = Integer.MIN_VALUE;
        var status = UNKNOWN;
        for (var turn : turns(years)) {
            int day = DayRange.number(turn);
            if (first == Integer.MIN_VALUE) {
                status = statusOn.apply(turn.minusDays(1));
            }
            add(days, status, first, day - 1);
            first = day;
            status = statusOn.apply(turn);
        }
        add(days, status, first, Integer.MAX_VALUE);
        return days;
    }

    /** The first days of these years, and those after them. */
    private static List<LocalDate> turns(Collection<Integer> years) {
        return years.stream()
                .flatMap(year -> Stream.of(year, year + 1))
                .distinct()
                .sorted()
                .map(year -> LocalDate.of(year, 1, 1))
                .toList();
    }

    private static void add(Map<IndexField, List<DayRange>> days, Status status, int from, int to) {
        days.computeIfAbsent(status.days(), none -> new ArrayList<>()).add(new DayRange(from, to));
    }

    /** Active in the years in which it is known to be under way, ended after its end, planned before its start. */
    static Status of(Collection<Integer> years, Period period, int year) {
        if (years.contains(year)) {
            return ACTIVE;
        }
        var start = period.startYear();
        var end = period.endYear();
        if (end != null && end < year) {
            return ENDED;
        }
        return start != null && start > year ? PLANNED : UNKNOWN;
    }

    /** Active if any is, else planned if any is, ended only if all are. */
    static Status together(Collection<Status> statuses) {
        if (statuses.contains(ACTIVE)) {
            return ACTIVE;
        }
        if (statuses.contains(PLANNED)) {
            return PLANNED;
        }
        return statuses.isEmpty() || statuses.contains(UNKNOWN) ? UNKNOWN : ENDED;
    }
}
