package org.partnershipgraph.api.cost;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.filter.Filters;
import org.partnershipgraph.api.graph.GraphLimits;
import org.partnershipgraph.api.list.ListArguments;
import org.partnershipgraph.api.list.Paging;
import org.partnershipgraph.api.node.NodeType;
import org.partnershipgraph.text.Language;
import org.springframework.stereotype.Component;

/** Finds arguments that make no sense before anything runs: once, where a nested list would find them for each parent. */
@Component
class ArgumentCheck {

    private static final Set<String> CURSORS = Set.of("after", "before");

    private final Filters filters;
    private final GraphLimits graph;

    ArgumentCheck(Filters filters, GraphLimits graph) {
        this.filters = filters;
        this.graph = graph;
    }

    void check(FieldComplexityEnvironment field) {
        try {
            if (!isMutation(field) && !isPage(field)) {
                field.getArguments().forEach(ArgumentCheck::requireReadable);
            }
            checkList(field);
            checkGraph(field);
        } catch (BadInputException e) {
            throw new BadArgumentException(field, e);
        }
    }

    private void checkList(FieldComplexityEnvironment field) {
        listed(field.getFieldDefinition()).ifPresent(known -> {
            var arguments = field.getArguments();
            if (ListSizes.isConnection(field)) {
                ListArguments.read(known.kind(), arguments, filters, Language.EN);
                return;
            }
            filters.of(known.kind(), arguments);
            Paging.size("first", (Integer) arguments.get("first"));
        });
    }

    private void checkGraph(FieldComplexityEnvironment field) {
        var arguments = field.getArguments();
        switch (field.getField().getName()) {
            case "shortestPath" -> graph.hops("maxHops", (Integer) arguments.get("maxHops"));
            case "neighbourhood" -> {
                graph.hops("hops", (Integer) arguments.get("hops"));
                graph.nodes((Integer) arguments.get("limit"));
            }
            default -> {}
        }
    }

    /** What a list is of, or what its filter is on where that is no node by itself. */
    private static Optional<NodeType> listed(GraphQLFieldDefinition field) {
        if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType connection
                && field.getArgument("first") != null
                && connection.getField("nodes") != null) {
            return NodeType.named(nameOf(connection.getField("nodes").getType()));
        }
        var filter = field.getArgument("filter");
        return filter == null
                ? Optional.empty()
                : NodeType.named(nameOf(filter.getType()).replace("Filter", ""));
    }

    private static String nameOf(GraphQLType type) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
    }

    /** What is written to the store has rules of its own. */
    private static boolean isMutation(FieldComplexityEnvironment field) {
        return field.getParentType().getName().equals("Mutation");
    }

    /** A page to be read comes as it is, line ends and all. */
    private static boolean isPage(FieldComplexityEnvironment field) {
        return field.getField().getName().equals("readPage");
    }

    /** A cursor is what a list made of it, or else none of the list's. */
    private static void requireReadable(String argument, @Nullable Object value) {
        if (!CURSORS.contains(argument)) {
            requireReadable(value, new ArgumentPath(argument));
        }
    }

    private static void requireReadable(@Nullable Object value, ArgumentPath place) {
        if (value instanceof String text) {
            TextCheck.requireReadable(text, place);
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < Math.min(list.size(), 1000); i++) {
                requireReadable(list.get(i), place.at(i));
            }
        }
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> requireReadable(field, place.at(String.valueOf(name))));
        }
    }
}
