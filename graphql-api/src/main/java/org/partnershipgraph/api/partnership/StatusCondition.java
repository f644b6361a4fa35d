package org.partnershipgraph.api.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.FilterParser;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.partnership.Status;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Filter;
import org.springframework.stereotype.Component;

/** Where partnerships and projects stand today, found by their dates as {@link Status} reads them. */
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
        return new Filter.Called("status in " + new TreeSet<>(statuses), new Filter.Or(filters));
    }

    /** Those that stand so today. */
    public Filter filter(Status status) {
        int today = Math.toIntExact(LocalDate.now(clock).toEpochDay());
        var active = new Filter.Overlaps(Field.DAYS, today, today);
        var later = new Filter.Between(Field.LAST_START, today + 1, Integer.MAX_VALUE);
        var planned = later.and(active.not());
        var ended = new Filter.Between(Field.LAST_END, Integer.MIN_VALUE, today - 1).and(later.not());
        return switch (status) {
            case ACTIVE -> active;
            case PLANNED -> planned;
            case ENDED -> ended;
            case UNKNOWN -> new Filter.Or(List.of(active, planned, ended)).not();
        };
    }
}
