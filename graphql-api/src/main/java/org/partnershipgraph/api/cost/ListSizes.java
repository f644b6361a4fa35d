package org.partnershipgraph.api.cost;

import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.graph.GraphLimits;
import org.springframework.stereotype.Component;

/**
 * The maximum number of items a field returns: as {@code @listSize} declares, but no more than there are records of their
 * kind, or as computed here for a few fields.
 */
@Component
class ListSizes {

    private final GraphLimits graph;
    private final KindSizes kinds;
    private final DeclaredCosts declared;

    ListSizes(GraphLimits graph, KindSizes kinds, DeclaredCosts declared) {
        this.graph = graph;
        this.kinds = kinds;
        this.declared = declared;
    }

    long of(QueryVisitorFieldEnvironment field) {
        if (IntrospectionSizes.isIntrospection(field)) {
            return IntrospectionSizes.of(field);
        }
        return switch (coordinates(field)) {
            case "Query.nodes" -> sizeOf(field.getArguments().get("ids"));
            case "Graph.nodes" -> nodesOfDrawing(field);
            case "Graph.edges" -> edgesOfDrawing(field);
            default ->
                kinds.limit(
                        declaredSize(field),
                        GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()));
        };
    }

    private long declaredSize(QueryVisitorFieldEnvironment field) {
        var parent = field.getParentEnvironment();
        int inParent = parent == null
                ? 1
                : declared.size(parent.getFieldDefinition())
                        .itemsOf(field.getField().getName(), parent.getArguments());
        return (long) inParent * declared.size(field.getFieldDefinition()).items(field.getArguments());
    }

    private static long sizeOf(@Nullable Object list) {
        return list instanceof Collection<?> items ? Math.max(1, items.size()) : 1;
    }

    /** The limits on drawings are settings, which the schema cannot declare. */
    private long nodesOfDrawing(QueryVisitorFieldEnvironment field) {
        return field.getParentEnvironment().getArguments().get("limit") instanceof Integer limit
                ? Math.max(1, Math.min(limit, graph.nodes()))
                : graph.nodes();
    }

    private long edgesOfDrawing(QueryVisitorFieldEnvironment field) {
        long nodes = nodesOfDrawing(field);
        return Math.min(graph.edges(), nodes * (nodes - 1) / 2);
    }

    private static String coordinates(QueryVisitorFieldEnvironment field) {
        return field.getFieldsContainer().getName() + "." + field.getField().getName();
    }
}
