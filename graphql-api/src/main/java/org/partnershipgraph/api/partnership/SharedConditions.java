package org.partnershipgraph.api.partnership;

import static org.partnershipgraph.query.Filter.linked;

import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.source.Source;

/** The conditions that partnerships and projects have in common. */
class SharedConditions {

    private SharedConditions() {}

    static Map<String, Condition> conditions(StatusCondition status) {
        return Map.of(
                "participant", Condition.oneOf(IndexField.MUNICIPALITY, ValueFormat.SLUG),
                "participants", Condition.related(Municipality.KIND, SharedConditions::withParticipant),
                "country",
                        Condition.oneOf(IndexField.COUNTRY, ValueFormat.COUNTRY_CODE)
                                .through(SharedConditions::withParticipant),
                "networks", Condition.related(Network.KIND, SharedConditions::memberOf),
                "hasGrants", Condition.whether(new Filter.Has(IndexField.GRANT)),
                "status", status,
                "language",
                        Condition.oneOf(IndexField.LANGUAGE, ValueFormat.CHOICE)
                                .through(sources -> linked(IndexField.SOURCE, Source.KIND, IndexField.KEY, sources)));
    }

    private static Filter memberOf(Filter networks) {
        return linked(IndexField.NETWORK, Network.KIND, IndexField.KEY, networks);
    }

    private static Filter withParticipant(Filter municipalities) {
        return linked(IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY, municipalities);
    }
}
