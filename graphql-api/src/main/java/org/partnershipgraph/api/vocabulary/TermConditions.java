package org.partnershipgraph.api.vocabulary;

import static org.partnershipgraph.query.Filter.linked;

import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.NameCondition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.query.IndexField;
import org.partnershipgraph.query.Kind;
import org.springframework.stereotype.Component;

/** The words that describe projects, global goals among them. */
@Component
class TermConditions implements Conditions {

    private static final Map<Kind, IndexField> FIELDS = Map.of(
            Kind.GLOBAL_GOAL, IndexField.GOAL,
            Kind.METHOD, IndexField.METHOD,
            Kind.PROJECT_AREA, IndexField.PROJECT_AREA,
            Kind.TAG, IndexField.TAG,
            Kind.THEME, IndexField.THEME);

    @Override
    public Iterable<Kind> kinds() {
        return FIELDS.keySet();
    }

    @Override
    public Map<String, Condition> of(Kind kind) {
        var isGoal = kind == Kind.GLOBAL_GOAL;
        var field = FIELDS.getOrDefault(kind, IndexField.KEY);
        return Map.of(
                isGoal ? "number" : "slug",
                Condition.oneOf(IndexField.KEY, isGoal ? ValueFormat.GOAL : ValueFormat.SLUG),
                "name",
                new NameCondition(),
                "projects",
                Condition.related(Kind.PROJECT, projects -> linked(IndexField.KEY, Kind.PROJECT, field, projects)));
    }
}
