package org.partnershipgraph.api.partnership;

import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import static org.partnershipgraph.query.Filter.linked;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.springframework.stereotype.Component;

@Component
class ProjectConditions implements Conditions {

    private final StatusCondition status;

    ProjectConditions(StatusCondition status) {
        this.status = status;
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Project.KIND);
    }

    @Override
    public Map<String, Condition> of(Kind<?> kind) {
        var conditions = SharedConditions.conditions(status);
        conditions.put(
                "partnership",
                Condition.linked(
                        Partnership.KIND,
                        partnerships ->
                                linked(IndexField.PARTNERSHIP, Partnership.KIND, IndexField.KEY, partnerships)));
        return conditions;
    }
}
