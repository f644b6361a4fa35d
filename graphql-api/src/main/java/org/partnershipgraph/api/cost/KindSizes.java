package org.partnershipgraph.api.cost;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.springframework.stereotype.Component;

/** How many records each kind has at the moment: no list of them is longer. Counts them once for each revision of the data. */
@Component
class KindSizes {

    /** @param byKind as far as they have been asked for */
    private record Counts(long revision, Map<Kind<?>, Integer> byKind) {}

    private final KindCatalog kinds;
    private final Index index;
    private final Changes changes;
    private volatile Counts counts = new Counts(-1, Map.of());

    KindSizes(KindCatalog kinds, Index index, Changes changes) {
        this.kinds = kinds;
        this.index = index;
        this.changes = changes;
    }

    /** The size, or the number of records if there are fewer of those that the items are, or have as their node. */
    long limit(long size, GraphQLType item) {
        if (size <= 1) {
            return size;
        }
        return kindOf(item)
                .map(kind -> Math.min(size, Math.max(1, count(kind))))
                .orElse(size);
    }

    private int count(Kind<?> kind) {
        return counts().byKind().computeIfAbsent(kind, counted -> index.count(counted, new Filter.All()));
    }

    private Counts counts() {
        var known = counts;
        var revision = changes.revision().number();
        if (known.revision() != revision) {
            known = new Counts(revision, new ConcurrentHashMap<>());
            counts = known;
        }
        return known;
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
