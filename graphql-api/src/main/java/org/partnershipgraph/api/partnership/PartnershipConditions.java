package org.partnershipgraph.api.partnership;

import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.partnership.Partnership;
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
        return SharedConditions.conditions(status);
    }
}
