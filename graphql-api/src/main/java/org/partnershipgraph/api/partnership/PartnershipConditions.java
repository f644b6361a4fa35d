package org.partnershipgraph.api.partnership;

import static org.partnershipgraph.query.Filter.linked;

import java.util.HashMap;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.NumberCondition;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Filter;
import org.springframework.stereotype.Component;

@Component
class PartnershipConditions implements Conditions {

    private final StatusCondition status;

    PartnershipConditions(StatusCondition status) {
        this.status = status;
    }

    @Override
    public Kind<?> kind() {
        return Partnership.KIND;
    }

    @Override
    public Map<String, Condition> all() {
        var conditions = new HashMap<>(SharedConditions.conditions(status));
        var announcedYear = new NumberCondition(IndexField.ANNOUNCED_YEAR);
        conditions.put("announcedYear", announcedYear.through(PartnershipConditions::withProject));
        return conditions;
    }

    private static Filter withProject(Filter projects) {
        return linked(IndexField.KEY, Project.KIND, IndexField.PARTNERSHIP, projects);
    }
}
