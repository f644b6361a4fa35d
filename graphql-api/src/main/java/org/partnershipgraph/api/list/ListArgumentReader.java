package org.partnershipgraph.api.list;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.argument.ArgumentReader;
import org.partnershipgraph.api.argument.FieldArguments;
import org.partnershipgraph.api.filter.Filters;
import org.partnershipgraph.api.locale.Languages;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.springframework.stereotype.Component;

/** Reads the arguments of connections of records. */
@Component
class ListArgumentReader implements ArgumentReader {

    private final KindCatalog kinds;
    private final Filters filters;

    ListArgumentReader(KindCatalog kinds, Filters filters) {
        this.kinds = kinds;
        this.filters = filters;
    }

    @Override
    public @Nullable Object read(FieldArguments field) {
        return listed(field.field()).map(kind -> read(kind, field)).orElse(null);
    }

    private ListArguments read(Kind<?> kind, FieldArguments field) {
        return new ListArguments(
                filters.of(kind, field.values()),
                Ordering.of(kind, field.values(), Languages.of(field.locale())),
                Paging.of(field.values()));
    }

    /** The kind of the records in a connection, empty if the field is not a connection of records. */
    private Optional<Kind<?>> listed(GraphQLFieldDefinition field) {
        if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType connection)) {
            return Optional.empty();
        }
        return Optional.ofNullable(connection.getField("nodes"))
                .flatMap(nodes ->
                        kinds.named(GraphQLTypeUtil.unwrapAll(nodes.getType()).getName()));
    }
}
