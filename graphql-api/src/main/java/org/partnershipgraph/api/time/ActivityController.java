package org.partnershipgraph.api.time;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.time.Period;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Whether something is under way on a day, by default today. */
@Controller
class ActivityController {

    private final Clock clock;

    ActivityController(Clock clock) {
        this.clock = clock;
    }

    @SchemaMapping
    @Nullable
    Boolean isActive(Period period, @Argument @Nullable LocalDate on) {
        return period.isActiveOn(day(on));
    }

    @SchemaMapping
    @Nullable
    Boolean isActive(Project project, @Argument @Nullable LocalDate on) {
        return project.isActiveOn(day(on));
    }

    @SchemaMapping
    @Nullable
    Boolean isActive(Partnership partnership, @Argument @Nullable LocalDate on) {
        return partnership.isActiveOn(day(on));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
