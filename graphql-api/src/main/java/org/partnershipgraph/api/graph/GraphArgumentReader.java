package org.partnershipgraph.api.graph;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.argument.ArgumentReader;
import org.partnershipgraph.api.argument.FieldArguments;
import org.partnershipgraph.api.filter.Filters;
import org.partnershipgraph.api.list.Paging;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.query.Filter;
import org.springframework.stereotype.Component;

/** Reads the filters of the graph's fields, and checks that they stay within the limits. */
@Component
class GraphArgumentReader implements ArgumentReader {

    private final Filters filters;
    private final GraphLimits limits;

    GraphArgumentReader(Filters filters, GraphLimits limits) {
        this.filters = filters;
        this.limits = limits;
    }

    @Override
    public @Nullable Filter read(FieldArguments field) {
        switch (field.coordinates()) {
            case "Query.graph" -> {
                limits.nodes(field.integer("limit"));
                return filters.of(Partnership.KIND, field.values());
            }
            case "Municipality.similar", "Municipality.possiblePartners" -> {
                Paging.size("first", field.integer("first"));
                return filters.of(Municipality.KIND, field.values());
            }
            case "Query.neighbourhood" -> {
                limits.hops("hops", field.integer("hops"));
                limits.nodes(field.integer("limit"));
                return null;
            }
            case "Query.shortestPath" -> {
                limits.hops("maxHops", field.integer("maxHops"));
                return null;
            }
            default -> {
                return null;
            }
        }
    }
}
