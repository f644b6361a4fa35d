package org.partnershipgraph.api.municipality;

import static org.partnershipgraph.query.Filter.linked;

import java.util.Map;
import org.partnershipgraph.api.filter.Condition;
import org.partnershipgraph.api.filter.Conditions;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.PartnershipLink;
import org.partnershipgraph.query.Filter;
import org.springframework.stereotype.Component;

@Component
class MunicipalityConditions implements Conditions {

    @Override
    public Kind<?> kind() {
        return Municipality.KIND;
    }

    @Override
    public Map<String, Condition> all() {
        return Map.of(
                "county", Condition.oneOf(IndexField.COUNTY, ValueFormat.COUNTY_CODE),
                "hasCoordinates", Condition.whether(new Filter.Has(IndexField.POSITION)),
                "hasPartnerships", Condition.whether(takingPartIn(Filter.all())),
                "partnerCountry",
                        Condition.oneOf(IndexField.COUNTRY, ValueFormat.COUNTRY_CODE)
                                .through(Filter.PartnerOf::new),
                "partners", Condition.related(Municipality.KIND, Filter.PartnerOf::new),
                "networks", Condition.related(Network.KIND, MunicipalityConditions::memberOf));
    }

    /** Those that take part in partnerships that match. */
    static Filter takingPartIn(Filter partnerships) {
        return PartnershipLink.to(Municipality.KIND).linkedBy(partnerships);
    }

    /** Those that take part in partnerships of networks that match. */
    private static Filter memberOf(Filter networks) {
        return takingPartIn(linked(IndexField.NETWORK, Network.KIND, IndexField.KEY, networks));
    }
}
