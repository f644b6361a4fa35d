package org.partnershipgraph.api.vocabulary;

import static org.partnershipgraph.query.Filter.is;
import static org.partnershipgraph.query.Filter.linked;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.NameCondition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Kind;
import org.springframework.stereotype.Component;

@Component
class CountryConditions implements Conditions {

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.COUNTRY);
    }

    @Override
    public Map<String, Condition> of(Kind kind) {
        return Map.of(
                "code", Condition.oneOf(Field.KEY, ValueFormat.COUNTRY_CODE),
                "name", new NameCondition(),
                "isProgrammeCountry", Condition.whether(is(Field.IS_PROGRAMME_COUNTRY, "true")),
                "municipalities", Condition.related(Kind.MUNICIPALITY, CountryConditions::of),
                "partnerships",
                        Condition.related(
                                Kind.PARTNERSHIP,
                                partnerships ->
                                        of(linked(Field.KEY, Kind.PARTNERSHIP, Field.MUNICIPALITY, partnerships))));
    }

    private static Filter of(Filter municipalities) {
        return linked(Field.KEY, Kind.MUNICIPALITY, Field.COUNTRY, municipalities);
    }
}
