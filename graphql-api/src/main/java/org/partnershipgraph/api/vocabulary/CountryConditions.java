package org.partnershipgraph.api.vocabulary;

import static org.partnershipgraph.query.Filter.is;
import static org.partnershipgraph.query.Filter.linked;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.NameCondition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.IndexField;
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
                "code", Condition.oneOf(IndexField.KEY, ValueFormat.COUNTRY_CODE),
                "name", new NameCondition(),
                "isProgrammeCountry", Condition.whether(is(IndexField.IS_PROGRAMME_COUNTRY, "true")),
                "municipalities", Condition.related(Kind.MUNICIPALITY, CountryConditions::of),
                "partnerships",
                        Condition.related(
                                Kind.PARTNERSHIP,
                                partnerships -> of(linked(
                                        IndexField.KEY, Kind.PARTNERSHIP, IndexField.MUNICIPALITY, partnerships))));
    }

    private static Filter of(Filter municipalities) {
        return linked(IndexField.KEY, Kind.MUNICIPALITY, IndexField.COUNTRY, municipalities);
    }
}
