package org.partnershipgraph.api.network;

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
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Kind;
import org.springframework.stereotype.Component;

@Component
class NetworkConditions implements Conditions {

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.NETWORK);
    }

    @Override
    public Map<String, Condition> of(Kind kind) {
        return Map.of(
                "slug", Condition.oneOf(Field.KEY, ValueFormat.SLUG),
                "name", new NameCondition(),
                "text", new TextCondition(),
                "country", Condition.oneOf(Field.COUNTRY, ValueFormat.COUNTRY_CODE),
                "countryCount", new NumberCondition(Field.COUNTRY_COUNT),
                "years", new YearsCondition(),
                "partnerships", Condition.related(Kind.PARTNERSHIP, NetworkConditions::ofPartnerships),
                "projects",
                        Condition.related(
                                Kind.PROJECT, projects -> linked(Field.KEY, Kind.PROJECT, Field.NETWORK, projects)),
                "municipalities", Condition.related(Kind.MUNICIPALITY, NetworkConditions::withParticipant));
    }

    /** Those that partnerships which match are members of. */
    private static Filter ofPartnerships(Filter partnerships) {
        return linked(Field.KEY, Kind.PARTNERSHIP, Field.NETWORK, partnerships);
    }

    /** Those in whose partnerships municipalities take part that match. */
    private static Filter withParticipant(Filter municipalities) {
        return ofPartnerships(linked(Field.MUNICIPALITY, Kind.MUNICIPALITY, Field.KEY, municipalities));
    }
}
