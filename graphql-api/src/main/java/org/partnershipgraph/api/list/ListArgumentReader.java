package org.partnershipgraph.api.list;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.filter.Filters;
import org.partnershipgraph.api.locale.Languages;
import org.partnershipgraph.api.node.NodeType;
import org.partnershipgraph.api.request.ArgumentReader;
import org.partnershipgraph.api.request.FieldArguments;
import org.springframework.stereotype.Component;

/** Reads the arguments of connections of records. */
@Component
class ListArgumentReader implements ArgumentReader {

    private final Filters filters;

    ListArgumentReader(Filters filters) {
        this.filters = filters;
    }

    @Override
    public @Nullable Object read(FieldArguments field) {
        return listed(field.field()).map(type -> read(type, field)).orElse(null);
    }

    private ListArguments read(NodeType type, FieldArguments field) {
        return new ListArguments(
                filters.of(type.kind(), field.values()),
                Ordering.of(type.kind(), field.values(), Languages.of(field.locale())),
                Paging.of(field.values()));
    }

    /** The type of the records that a connection is of, empty if the field is no such connection. */
    private static Optional<NodeType> listed(GraphQLFieldDefinition field) {
        if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType connection)) {
            return Optional.empty();
        }
        return Optional.ofNullable(connection.getField("nodes"))
                .flatMap(nodes -> NodeType.named(
                        GraphQLTypeUtil.unwrapAll(nodes.getType()).getName()));
    }
}
