package org.partnershipgraph.api.municipality;

import static org.partnershipgraph.listing.Filter.linked;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.Form;
import org.partnershipgraph.api.filter.NameCondition;
import org.partnershipgraph.api.filter.TextCondition;
import org.partnershipgraph.listing.Field;
import org.partnershipgraph.listing.Filter;
import org.partnershipgraph.listing.Kind;
import org.springframework.stereotype.Component;

@Component
class MunicipalityConditions implements Conditions {

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.MUNICIPALITY);
    }

    @Override
    public Map<String, Condition> of(Kind kind) {
        return Map.of(
                "slug", Condition.oneOf(Field.KEY, Form.SLUG),
                "name", new NameCondition(),
                "text", new TextCondition(),
                "country", Condition.oneOf(Field.COUNTRY, Form.COUNTRY_CODE),
                "kind", Condition.oneOf(Field.KIND, Form.CHOICE),
                "county", Condition.oneOf(Field.COUNTY, Form.COUNTY_CODE),
                "hasPartnerships", Condition.whether(takingPartIn(Filter.all())),
                "partnerCountry",
                        Condition.oneOf(Field.COUNTRY, Form.COUNTRY_CODE).through(Filter.PartnerOf::new),
                "partners", Condition.related(Kind.MUNICIPALITY, Filter.PartnerOf::new),
                "partnerships", Condition.related(Kind.PARTNERSHIP, MunicipalityConditions::takingPartIn));
    }

    /** Those that take part in partnerships that match. */
    static Filter takingPartIn(Filter partnerships) {
        return linked(Field.KEY, Kind.PARTNERSHIP, Field.MUNICIPALITY, partnerships);
    }
}
