package org.partnershipgraph.api.vocabulary;

import org.partnershipgraph.vocabulary.Theme;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Tag;
import static org.partnershipgraph.query.Filter.linked;

import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.NameCondition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.springframework.stereotype.Component;

/** The words that describe projects, global goals among them. */
@Component
class TermConditions implements Conditions {

    private static final Map<Kind<?>, IndexField> FIELDS = Map.of(
            GlobalGoal.KIND, IndexField.GOAL,
            Method.KIND, IndexField.METHOD,
            ProjectArea.KIND, IndexField.PROJECT_AREA,
            Tag.KIND, IndexField.TAG,
            Theme.KIND, IndexField.THEME);

    @Override
    public Iterable<Kind<?>> kinds() {
        return FIELDS.keySet();
    }

    @Override
    public Map<String, Condition> of(Kind<?> kind) {
        var isGoal = kind == GlobalGoal.KIND;
        var field = FIELDS.getOrDefault(kind, IndexField.KEY);
        return Map.of(
                isGoal ? "number" : "slug",
                Condition.oneOf(IndexField.KEY, isGoal ? ValueFormat.GOAL : ValueFormat.SLUG),
                "name",
                new NameCondition(),
                "projects",
                Condition.related(Project.KIND, projects -> linked(IndexField.KEY, Project.KIND, field, projects)));
    }
}
