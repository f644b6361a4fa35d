package org.partnershipgraph.partnership;

import java.time.LocalDate;
import java.util.Collection;
import org.partnershipgraph.time.Period;

/** Where a project or partnership stands, as far as its dates tell. */
public enum Status {
    PLANNED,
    ACTIVE,
    ENDED,
    UNKNOWN;

    /** Ended or planned as soon as one date says so; active only where {@link Period#isActiveOn} is sure. */
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
