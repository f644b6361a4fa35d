package org.partnershipgraph.api.municipality;

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
import org.partnershipgraph.api.filter.TextCondition;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.springframework.stereotype.Component;

@Component
class MunicipalityConditions implements Conditions {

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Municipality.KIND);
    }

    @Override
    public Map<String, Condition> of(Kind<?> kind) {
        return Map.ofEntries(
                Map.entry("slug", Condition.oneOf(IndexField.KEY, ValueFormat.SLUG)),
                Map.entry("name", new NameCondition()),
                Map.entry("text", new TextCondition()),
                Map.entry("country", Condition.oneOf(IndexField.COUNTRY, ValueFormat.COUNTRY_CODE)),
                Map.entry("kind", Condition.oneOf(IndexField.KIND, ValueFormat.CHOICE)),
                Map.entry("county", Condition.oneOf(IndexField.COUNTY, ValueFormat.COUNTY_CODE)),
                Map.entry("hasPartnerships", Condition.whether(takingPartIn(Filter.all()))),
                Map.entry(
                        "partnerCountry",
                        Condition.oneOf(IndexField.COUNTRY, ValueFormat.COUNTRY_CODE)
                                .through(Filter.PartnerOf::new)),
                Map.entry("partners", Condition.related(Municipality.KIND, Filter.PartnerOf::new)),
                Map.entry("partnerships", Condition.related(Partnership.KIND, MunicipalityConditions::takingPartIn)),
                Map.entry("networks", Condition.related(Network.KIND, MunicipalityConditions::memberOf)),
                Map.entry("projects", Condition.related(Project.KIND, MunicipalityConditions::workingOn)));
    }

    /** Those that take part in partnerships that match. */
    static Filter takingPartIn(Filter partnerships) {
        return linked(IndexField.KEY, Partnership.KIND, IndexField.MUNICIPALITY, partnerships);
    }

    /** Those that take part in partnerships of networks that match. */
    private static Filter memberOf(Filter networks) {
        return takingPartIn(linked(IndexField.NETWORK, Network.KIND, IndexField.KEY, networks));
    }

    /** Those that take part in the partnerships of projects that match. */
    private static Filter workingOn(Filter projects) {
        return linked(IndexField.KEY, Project.KIND, IndexField.MUNICIPALITY, projects);
    }
}
