package org.partnershipgraph.api.partnership;

import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Partnership;
import static org.partnershipgraph.query.Filter.linked;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.springframework.stereotype.Component;

@Component
class PartnershipConditions implements Conditions {

    private final StatusCondition status;

    PartnershipConditions(StatusCondition status) {
        this.status = status;
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Partnership.KIND);
    }

    @Override
    public Map<String, Condition> of(Kind<?> kind) {
        var conditions = SharedConditions.conditions(status);
        conditions.put("slug", Condition.oneOf(IndexField.KEY, ValueFormat.SLUG));
        conditions.put(
                "projects",
                Condition.related(
                        Project.KIND,
                        projects -> linked(IndexField.KEY, Project.KIND, IndexField.PARTNERSHIP, projects)));
        return conditions;
    }
}
