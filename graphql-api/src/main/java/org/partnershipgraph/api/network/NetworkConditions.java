package org.partnershipgraph.api.network;

import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import static org.partnershipgraph.query.Filter.linked;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.NameCondition;
import org.partnershipgraph.api.filter.NumberCondition;
import org.partnershipgraph.api.filter.TextCondition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.api.filter.YearsCondition;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.springframework.stereotype.Component;

@Component
class NetworkConditions implements Conditions {

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Network.KIND);
    }

    @Override
    public Map<String, Condition> of(Kind<?> kind) {
        return Map.of(
                "slug", Condition.oneOf(IndexField.KEY, ValueFormat.SLUG),
                "name", new NameCondition(),
                "text", new TextCondition(),
                "country", Condition.oneOf(IndexField.COUNTRY, ValueFormat.COUNTRY_CODE),
                "countryCount", new NumberCondition(IndexField.COUNTRY_COUNT),
                "years", new YearsCondition(),
                "partnerships", Condition.related(Partnership.KIND, NetworkConditions::ofPartnerships),
                "projects",
                        Condition.related(
                                Project.KIND,
                                projects -> linked(IndexField.KEY, Project.KIND, IndexField.NETWORK, projects)),
                "municipalities", Condition.related(Municipality.KIND, NetworkConditions::withParticipant));
    }

    /** Those that partnerships which match are members of. */
    private static Filter ofPartnerships(Filter partnerships) {
        return linked(IndexField.KEY, Partnership.KIND, IndexField.NETWORK, partnerships);
    }

    /** Those in whose partnerships municipalities take part that match. */
    private static Filter withParticipant(Filter municipalities) {
        return ofPartnerships(linked(IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY, municipalities));
    }
}
