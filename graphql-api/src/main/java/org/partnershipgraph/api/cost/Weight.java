package org.partnershipgraph.api.cost;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/** The weight of the directive {@code @cost}. */
class Weight {

    static final String COST = "cost";

    private Weight() {}

    static int of(GraphQLFieldDefinition field) {
        return of(field.getAppliedDirective(COST));
    }

    /** The weight, 1 if there is no directive. */
    static int of(@Nullable GraphQLAppliedDirective cost) {
        return cost == null ? 1 : Integer.parseInt(cost.getArgument("weight").getValue());
    }
}
