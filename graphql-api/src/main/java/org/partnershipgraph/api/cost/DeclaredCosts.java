package org.partnershipgraph.api.cost;

import graphql.schema.GraphQLFieldDefinition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What the schema declares about the cost of each field. Reads each declaration once. */
@Component
class DeclaredCosts {

    private final Map<GraphQLFieldDefinition, Integer> weights = new ConcurrentHashMap<>();
    private final Map<GraphQLFieldDefinition, ListSize> sizes = new ConcurrentHashMap<>();

    int weight(GraphQLFieldDefinition field) {
        return weights.computeIfAbsent(field, Weight::of);
    }

    ListSize size(GraphQLFieldDefinition field) {
        return sizes.computeIfAbsent(field, ListSize::of);
    }
}
