package org.partnershipgraph.api.node;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Keyed;
import org.partnershipgraph.store.Store;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Registers a batch loader for every kind: one command for all records of the kind on one level of a query. */
@Component
public class Loaders {

    private final Map<Class<?>, Store<? extends Aggregate>> stores;

    Loaders(BatchLoaderRegistry registry, KindCatalog kinds, List<Store<? extends Aggregate>> stores) {
        this.stores = stores.stream().collect(Collectors.toMap(Store::type, store -> store));
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
                .registerMappedBatchLoader((keys, environment) -> Mono.just(load(kind, keys)));
    }

    private <T extends Keyed> Map<String, T> load(Kind<T> kind, Set<String> keys) {
        var records = new HashMap<String, T>();
        var parentType = kind.parentType();
        if (parentType == null) {
            read(kind.type(), keys)
                    .forEach(record -> records.put(record.key(), kind.type().cast(record)));
            return records;
        }
        var parents = keys.stream().map(Kind::parentKey).collect(Collectors.toSet());
        read(parentType, parents)
                .forEach(parent -> kind.in(parent).forEach(record -> records.put(record.key(), record)));
        records.keySet().retainAll(keys);
        return records;
    }

    private List<? extends Aggregate> read(Class<?> type, Set<String> keys) {
        var store = stores.get(type);
        if (store == null) {
            throw new IllegalStateException("no store for " + type);
        }
        return store.findAllById(keys);
    }
}
