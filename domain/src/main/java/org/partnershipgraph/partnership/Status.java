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

/** The status of a project or partnership, as far as its dates tell. */
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
     * The days of each status, by its field: the same rule as {@code statusOn}, for all days at once.
     *
     * @param turns days on which the status can change; between them it stays the same
     */
    static Map<IndexField, List<DayRange>> days(Stream<LocalDate> turns, Function<LocalDate, Status> statusOn) {
        var days = new HashMap<IndexField, List<DayRange>>();
        var first = Integer.MIN_VALUE;
        var status = UNKNOWN;
        for (var turn : turns.sorted().distinct().toList()) {
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

    private static void add(Map<IndexField, List<DayRange>> days, Status status, int from, int to) {
        days.computeIfAbsent(status.days(), none -> new ArrayList<>()).add(new DayRange(from, to));
    }

    /** The days on which the status of a period can change. */
    static Stream<LocalDate> turns(Period period) {
        return Stream.concat(
                Stream.ofNullable(period.start()).flatMap(start -> Stream.of(start.earliest(), start.latest())),
                Stream.ofNullable(period.end())
                        .flatMap(end -> Stream.of(end.earliest(), end.latest()))
                        .map(lastDay -> lastDay.plusDays(1)));
    }

    /** Ended or planned as soon as one date says so; active only if {@link Period#isActiveOn} is sure. */
    static Status of(Period period, LocalDate today) {
        var start = period.start();
        var end = period.end();
        if (end != null && end.latest().isBefore(today)) {
            return ENDED;
        }
        if (start != null && start.earliest().isAfter(today)) {
            return PLANNED;
        }
        return Boolean.TRUE.equals(period.isActiveOn(today)) ? ACTIVE : UNKNOWN;
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
