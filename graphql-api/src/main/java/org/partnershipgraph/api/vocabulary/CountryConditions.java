package org.partnershipgraph.api.vocabulary;

import static org.partnershipgraph.query.Filter.is;
import static org.partnershipgraph.query.Filter.linked;

import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.vocabulary.Country;
import org.springframework.stereotype.Component;

@Component
class CountryConditions implements Conditions {

    @Override
    public Kind<?> kind() {
        return Country.KIND;
    }

    @Override
    public Map<String, Condition> all() {
        return Map.of(
                "isProgrammeCountry", Condition.whether(is(IndexField.IS_PROGRAMME_COUNTRY, "true")),
                "partnerships", Condition.related(Partnership.KIND, CountryConditions::ofPartnerships));
    }

    private static Filter ofPartnerships(Filter partnerships) {
        var municipalities = linked(IndexField.KEY, Partnership.KIND, IndexField.MUNICIPALITY, partnerships);
        return linked(IndexField.KEY, Municipality.KIND, IndexField.COUNTRY, municipalities);
    }
}
