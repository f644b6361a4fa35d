package org.partnershipgraph.api.municipality;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.listing.Field;
import org.partnershipgraph.listing.Filter;
import org.partnershipgraph.listing.Kind;

record MunicipalityFilter(@Nullable Boolean hasPartnerships) {

    static Filter of(@Nullable MunicipalityFilter filter) {
        if (filter == null || filter.hasPartnerships() == null) {
            return Filter.all();
        }
        var takesPart = Filter.linked(Field.KEY, Kind.PARTNERSHIP, Field.MUNICIPALITY, Filter.all());
        return filter.hasPartnerships() ? takesPart : takesPart.not();
    }
}
