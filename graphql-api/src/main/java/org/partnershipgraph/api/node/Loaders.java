package org.partnershipgraph.api.node;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Keyed;
import org.springframework.graphql.execution.DataLoaderRegistrar;
import org.springframework.stereotype.Component;

/** Registers a batch loader for every kind: at most one command for all records of the kind on one level of a query. */
@Component
public class Loaders implements DataLoaderRegistrar {

    private static final DataLoaderOptions OPTIONS = DataLoaderOptions.newDefaultOptions();

    private final KindCatalog kinds;
    private final RecordCache records;

    Loaders(KindCatalog kinds, RecordCache records) {
        this.kinds = kinds;
        this.records = records;
    }

    /** The loader of records of a type. */
    public static <T> DataLoader<String, T> of(DataFetchingEnvironment environment, Class<T> type) {
        DataLoader<String, T> loader = environment.getDataLoader(type.getName());
        if (loader == null) {
            throw new IllegalStateException("no loader for " + type);
        }
        return loader;
    }

    @Override
    public void registerDataLoaders(DataLoaderRegistry registry, GraphQLContext query) {
        kinds.all().forEach(kind -> registry.register(loader(kind, query)));
    }

    private <T extends Keyed> DataLoader<String, T> loader(Kind<T> kind, GraphQLContext query) {
        return DataLoaderFactory.newMappedDataLoader(
                kind.type().getName(), keys -> CompletableFuture.completedFuture(load(kind, keys, query)), OPTIONS);
    }

    private <T extends Keyed> Map<String, T> load(Kind<T> kind, Set<String> keys, GraphQLContext query) {
        var loaded = load(kind, keys);
        if (query.get(LoadedSources.class) instanceof LoadedSources sources) {
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
