package org.partnershipgraph.api.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.FilterParser;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.partnership.Status;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.time.DayRange;
import org.springframework.stereotype.Component;

/** The status of partnerships and projects today, by the rules of {@link Status}. */
@Component
public class StatusCondition implements Condition {

    private final Clock clock;

    StatusCondition(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Filter of(Object value, ArgumentPath place, FilterParser parser) {
        return Condition.oneOf(ValueFormat.CHOICE, this::anyOf).of(value, place, parser);
    }

    private Filter anyOf(Set<String> statuses) {
        var filters = statuses.stream().map(Status::valueOf).map(this::filter).toList();
        return new Filter.Labelled("status in " + new TreeSet<>(statuses), new Filter.Or(filters));
    }

    /** Matches those that have the status today. */
    public Filter filter(Status status) {
        int today = DayRange.number(LocalDate.now(clock));
        return new Filter.Overlaps(status.days(), today, today);
    }
}
