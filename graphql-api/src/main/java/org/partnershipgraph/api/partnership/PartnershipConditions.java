package org.partnershipgraph.api.partnership;

import static org.partnershipgraph.query.Filter.linked;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Kind;
import org.springframework.stereotype.Component;

@Component
class PartnershipConditions implements Conditions {

    private final StatusCondition status;

    PartnershipConditions(StatusCondition status) {
        this.status = status;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.PARTNERSHIP);
    }

    @Override
    public Map<String, Condition> of(Kind kind) {
        var conditions = SharedConditions.conditions(status);
        conditions.put("slug", Condition.oneOf(Field.KEY, ValueFormat.SLUG));
        conditions.put(
                "projects",
                Condition.related(
                        Kind.PROJECT, projects -> linked(Field.KEY, Kind.PROJECT, Field.PARTNERSHIP, projects)));
        return conditions;
    }
}
