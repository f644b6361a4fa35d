package org.partnershipgraph.api.partnership;

import static org.partnershipgraph.query.Filter.linked;

import java.util.HashMap;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Filter;
import org.springframework.stereotype.Component;

@Component
class ProjectConditions implements Conditions {

    private final StatusCondition status;

    ProjectConditions(StatusCondition status) {
        this.status = status;
    }

    @Override
    public Kind<?> kind() {
        return Project.KIND;
    }

    @Override
    public Map<String, Condition> all() {
        var conditions = new HashMap<>(SharedConditions.conditions(status));
        conditions.put("partnership", Condition.linked(Partnership.KIND, ProjectConditions::within));
        return conditions;
    }

    private static Filter within(Filter partnerships) {
        return linked(IndexField.PARTNERSHIP, Partnership.KIND, IndexField.KEY, partnerships);
    }
}
