package org.partnershipgraph.api.municipality;

import static org.partnershipgraph.query.Filter.linked;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.NameCondition;
import org.partnershipgraph.api.filter.TextCondition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Kind;
import org.springframework.stereotype.Component;

@Component
class MunicipalityConditions implements Conditions {

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.MUNICIPALITY);
    }

    @Override
    public Map<String, Condition> of(Kind kind) {
        return Map.ofEntries(
                Map.entry("slug", Condition.oneOf(Field.KEY, ValueFormat.SLUG)),
                Map.entry("name", new NameCondition()),
                Map.entry("text", new TextCondition()),
                Map.entry("country", Condition.oneOf(Field.COUNTRY, ValueFormat.COUNTRY_CODE)),
                Map.entry("kind", Condition.oneOf(Field.KIND, ValueFormat.CHOICE)),
                Map.entry("county", Condition.oneOf(Field.COUNTY, ValueFormat.COUNTY_CODE)),
                Map.entry("hasPartnerships", Condition.whether(takingPartIn(Filter.all()))),
                Map.entry(
                        "partnerCountry",
                        Condition.oneOf(Field.COUNTRY, ValueFormat.COUNTRY_CODE).through(Filter.PartnerOf::new)),
                Map.entry("partners", Condition.related(Kind.MUNICIPALITY, Filter.PartnerOf::new)),
                Map.entry("partnerships", Condition.related(Kind.PARTNERSHIP, MunicipalityConditions::takingPartIn)),
                Map.entry("networks", Condition.related(Kind.NETWORK, MunicipalityConditions::memberOf)),
                Map.entry("projects", Condition.related(Kind.PROJECT, MunicipalityConditions::workingOn)));
    }

    /** Those that take part in partnerships that match. */
    static Filter takingPartIn(Filter partnerships) {
        return linked(Field.KEY, Kind.PARTNERSHIP, Field.MUNICIPALITY, partnerships);
    }

    /** Those that take part in partnerships of networks that match. */
    private static Filter memberOf(Filter networks) {
        return takingPartIn(linked(Field.NETWORK, Kind.NETWORK, Field.KEY, networks));
    }

    /** Those that take part in the partnerships of projects that match. */
    private static Filter workingOn(Filter projects) {
        return linked(Field.KEY, Kind.PROJECT, Field.MUNICIPALITY, projects);
    }
}
