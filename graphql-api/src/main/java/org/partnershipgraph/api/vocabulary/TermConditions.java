package org.partnershipgraph.api.vocabulary;

import static org.partnershipgraph.query.Filter.linked;

import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.NameCondition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Kind;
import org.springframework.stereotype.Component;

/** The words that describe projects, global goals among them. */
@Component
class TermConditions implements Conditions {

    private static final Map<Kind, Field> FIELDS = Map.of(
            Kind.GLOBAL_GOAL, Field.GOAL,
            Kind.METHOD, Field.METHOD,
            Kind.PROJECT_AREA, Field.PROJECT_AREA,
            Kind.TAG, Field.TAG,
            Kind.THEME, Field.THEME);

    @Override
    public Iterable<Kind> kinds() {
        return FIELDS.keySet();
    }

    @Override
    public Map<String, Condition> of(Kind kind) {
        var isGoal = kind == Kind.GLOBAL_GOAL;
        var field = FIELDS.getOrDefault(kind, Field.KEY);
        return Map.of(
                isGoal ? "number" : "slug",
                Condition.oneOf(Field.KEY, isGoal ? ValueFormat.GOAL : ValueFormat.SLUG),
                "name",
                new NameCondition(),
                "projects",
                Condition.related(Kind.PROJECT, projects -> linked(Field.KEY, Kind.PROJECT, field, projects)));
    }
}
