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
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Keyed;

/**
 * The loaders of one query, each made when it is first asked for: at most one command for all records of a kind on one
 * level of the query.
 */
public class Loaders extends DataLoaderRegistry {

    private static final DataLoaderOptions OPTIONS = DataLoaderOptions.newDefaultOptions();

    private final Map<String, Kind<?>> kinds;
    private final RecordCache records;
    private final GraphQLContext query;

    /** @param kinds by the name of their type, as are the loaders */
    Loaders(Map<String, Kind<?>> kinds, RecordCache records, GraphQLContext query) {
        this.kinds = kinds;
        this.records = records;
        this.query = query;
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
    public <K, V> @Nullable DataLoader<K, V> getDataLoader(String type) {
        var kind = kinds.get(type);
        return kind == null ? null : computeIfAbsent(type, absent -> loader(kind));
    }

    private <T extends Keyed> DataLoader<String, T> loader(Kind<T> kind) {
        return DataLoaderFactory.newMappedDataLoader(
                kind.type().getName(), keys -> CompletableFuture.completedFuture(load(kind, keys)), OPTIONS);
    }

    private <T extends Keyed> Map<String, T> load(Kind<T> kind, Set<String> keys) {
        var loaded = read(kind, keys);
        if (query.get(LoadedSources.class) instanceof LoadedSources sources) {
            sources.add(kind, loaded.values());
        }
        return loaded;
    }

    private <T extends Keyed> Map<String, T> read(Kind<T> kind, Set<String> keys) {
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
