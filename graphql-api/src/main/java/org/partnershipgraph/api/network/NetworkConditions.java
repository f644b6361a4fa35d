package org.partnershipgraph.api.network;

import static org.partnershipgraph.query.Filter.linked;

import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.PartnershipLink;
import org.partnershipgraph.query.Filter;
import org.springframework.stereotype.Component;

@Component
class NetworkConditions implements Conditions {

    @Override
    public Kind<?> kind() {
        return Network.KIND;
    }

    @Override
    public Map<String, Condition> all() {
        return Map.of("municipalities", Condition.related(Municipality.KIND, NetworkConditions::withParticipant));
    }

    /** Those that partnerships which match are members of. */
    private static Filter ofPartnerships(Filter partnerships) {
        return PartnershipLink.to(Network.KIND).linkedBy(partnerships);
    }

    /** Those in whose partnerships municipalities take part that match. */
    private static Filter withParticipant(Filter municipalities) {
        return ofPartnerships(linked(IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY, municipalities));
    }
}
