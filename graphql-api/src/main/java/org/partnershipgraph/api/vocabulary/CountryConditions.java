package org.partnershipgraph.api.vocabulary;

import static org.partnershipgraph.query.Filter.is;

import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.PartnershipLink;
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
                "partnerships", Condition.related(Partnership.KIND, PartnershipLink.to(Country.KIND)::linkedBy));
    }
}
