package org.partnershipgraph.api.node;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Keyed;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Registers a batch loader for every kind: at most one command for all records of the kind on one level of a query. */
@Component
public class Loaders {

    private final RecordCache records;

    Loaders(BatchLoaderRegistry registry, KindCatalog kinds, RecordCache records) {
        this.records = records;
        kinds.all().forEach(kind -> register(registry, kind));
    }

    /** The loader of records of a type. */
    public static <T> DataLoader<String, T> of(DataFetchingEnvironment environment, Class<T> type) {
        DataLoader<String, T> loader = environment.getDataLoader(type.getName());
        if (loader == null) {
            throw new IllegalStateException("no loader for " + type);
        }
        return loader;
    }

    private <T extends Keyed> void register(BatchLoaderRegistry registry, Kind<T> kind) {
        registry.forTypePair(String.class, kind.type())
                .registerMappedBatchLoader((keys, environment) -> Mono.just(load(kind, keys, environment)));
    }

    private <T extends Keyed> Map<String, T> load(Kind<T> kind, Set<String> keys, BatchLoaderEnvironment environment) {
        var loaded = load(kind, keys);
        if (environment.getContext() instanceof GraphQLContext context
                && context.get(LoadedSources.class) instanceof LoadedSources sources) {
            sources.add(kind, loaded.values());
        }
        return loaded;
    }

    private <T extends Keyed> Map<String, T> load(Kind<T> kind, Set<String> keys) {
        var loaded = new HashMap<String, T>();
        var parentType = kind.parentType();
        if (parentType == null) {
            records.find(kind.type().asSubclass(Aggregate.class), keys)
                    .forEach((key, record) -> loaded.put(key, kind.type().cast(record)));
            return loaded;
        }
        var parents = keys.stream().map(Kind::parentKey).collect(Collectors.toSet());
        records.find(parentType, parents)
                .values()
                .forEach(parent -> kind.in(parent).forEach(record -> loaded.put(record.key(), record)));
        loaded.keySet().retainAll(keys);
        return loaded;
    }
}
