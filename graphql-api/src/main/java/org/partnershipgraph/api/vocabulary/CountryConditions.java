package org.partnershipgraph.api.vocabulary;

import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.partnership.Partnership;
import static org.partnershipgraph.query.Filter.is;
import static org.partnershipgraph.query.Filter.linked;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.NameCondition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.springframework.stereotype.Component;

@Component
class CountryConditions implements Conditions {

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Country.KIND);
    }

    @Override
    public Map<String, Condition> of(Kind<?> kind) {
        return Map.of(
                "code", Condition.oneOf(IndexField.KEY, ValueFormat.COUNTRY_CODE),
                "name", new NameCondition(),
                "isProgrammeCountry", Condition.whether(is(IndexField.IS_PROGRAMME_COUNTRY, "true")),
                "municipalities", Condition.related(Municipality.KIND, CountryConditions::of),
                "partnerships",
                        Condition.related(
                                Partnership.KIND,
                                partnerships -> of(linked(
                                        IndexField.KEY, Partnership.KIND, IndexField.MUNICIPALITY, partnerships))));
    }

    private static Filter of(Filter municipalities) {
        return linked(IndexField.KEY, Municipality.KIND, IndexField.COUNTRY, municipalities);
    }
}
