package org.partnershipgraph.api.cost;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Optional;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.springframework.stereotype.Component;

/** How many records each kind has at the moment: no list of them is longer. */
@Component
class KindSizes {

    private final KindCatalog kinds;
    private final Index index;

    KindSizes(KindCatalog kinds, Index index) {
        this.kinds = kinds;
        this.index = index;
    }

    /** The size, or the number of records if there are fewer of those that the items are, or have as their node. */
    long limit(long size, GraphQLType item) {
        if (size <= 1) {
            return size;
        }
        return kindOf(item)
                .map(kind -> Math.min(size, Math.max(1, index.count(kind, new Filter.All()))))
                .orElse(size);
    }

    private Optional<Kind<?>> kindOf(GraphQLType item) {
        return named(item).or(() -> {
            var node = item instanceof GraphQLObjectType type ? type.getFieldDefinition("node") : null;
            return node == null ? Optional.empty() : named(GraphQLTypeUtil.unwrapAll(node.getType()));
        });
    }

    private Optional<Kind<?>> named(GraphQLType type) {
        return type instanceof GraphQLNamedType named ? kinds.named(named.getName()) : Optional.empty();
    }
}
