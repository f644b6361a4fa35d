package org.partnershipgraph.api.partnership;

import static org.partnershipgraph.query.Filter.linked;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Kind;
import org.springframework.stereotype.Component;

@Component
class ProjectConditions implements Conditions {

    private final StatusCondition status;

    ProjectConditions(StatusCondition status) {
        this.status = status;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.PROJECT);
    }

    @Override
    public Map<String, Condition> of(Kind kind) {
        var conditions = SharedConditions.conditions(status);
        conditions.put(
                "partnership",
                Condition.linked(
                        Kind.PARTNERSHIP,
                        partnerships -> linked(Field.PARTNERSHIP, Kind.PARTNERSHIP, Field.KEY, partnerships)));
        return conditions;
    }
}
