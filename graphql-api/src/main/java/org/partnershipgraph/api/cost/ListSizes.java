package org.partnershipgraph.api.cost;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import org.partnershipgraph.api.graph.GraphLimits;
import org.partnershipgraph.api.list.Paging;
import org.springframework.stereotype.Component;

/** How often what is below a field is answered. What a connection tells of itself, such as its facets, is so once. */
@Component
class ListSizes {

    /** As many as {@code SharedName.municipalities} has. */
    private static final int LONGEST_UNPAGED = 100;

    /** The fields of a connection that hold the items of its page, and those of a drawing. */
    private static final Set<String> ITEMS = Set.of("nodes", "edges");

    private final GraphLimits graph;

    ListSizes(GraphLimits graph) {
        this.graph = graph;
    }

    int of(FieldComplexityEnvironment field) {
        return switch (field.getParentType().getName()) {
            case "Graph" -> ofDrawing(field);
            case "SharedName" -> LONGEST_UNPAGED;
            default -> ofList(field);
        };
    }

    static boolean isPaged(FieldComplexityEnvironment field) {
        return field.getFieldDefinition().getArgument("first") != null;
    }

    private int ofDrawing(FieldComplexityEnvironment field) {
        var limit = field.getParentEnvironment().getArguments().get("limit");
        int nodes = limit instanceof Integer few ? Math.max(1, Math.min(few, graph.nodes())) : graph.nodes();
        return switch (field.getField().getName()) {
            case "nodes" -> nodes;
            case "edges" -> (int) Math.min(graph.edges(), nodes * (nodes - 1L) / 2);
            default -> 1;
        };
    }

    private static int ofList(FieldComplexityEnvironment field) {
        var connection = field.getParentEnvironment();
        if (connection != null
                && isPaged(connection)
                && ITEMS.contains(field.getField().getName())) {
            return pageSize(connection);
        }
        boolean isFacet = field.getParentType().getName().endsWith("Facets");
        return isFacet || (isPaged(field) && !isConnection(field)) ? pageSize(field) : 1;
    }

    static boolean isConnection(FieldComplexityEnvironment field) {
        return GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()) instanceof GraphQLObjectType type
                && ITEMS.stream().anyMatch(items -> type.getField(items) != null);
    }

    /** How many items the page of a list has at most. */
    private static int pageSize(FieldComplexityEnvironment field) {
        var first = field.getArguments().get("first");
        var size = first == null ? field.getArguments().get("last") : first;
        return size instanceof Integer number ? Math.max(1, number) : Paging.DEFAULT_SIZE;
    }
}
