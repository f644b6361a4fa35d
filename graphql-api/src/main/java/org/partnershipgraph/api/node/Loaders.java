package org.partnershipgraph.api.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipgraph.partnership.Partnerships;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Registers a loader for every kind of record: all the records that one level of a query needs, in one command. */
@Component
class Loaders {

    Loaders(BatchLoaderRegistry registry, List<Store<? extends Aggregate>> stores, Partnerships partnerships) {
        stores.forEach(store -> register(registry, store));
        registry.forTypePair(String.class, Project.class)
                .registerMappedBatchLoader((keys, environment) -> Mono.just(projects(partnerships, keys)));
    }

    private static <T extends Aggregate> void register(BatchLoaderRegistry registry, Store<T> store) {
        registry.forTypePair(String.class, store.type())
                .registerMappedBatchLoader((keys, environment) -> Mono.just(records(store, keys)));
    }

    private static <T extends Aggregate> Map<String, T> records(Store<T> store, Set<String> keys) {
        var records = new HashMap<String, T>();
        store.findAllById(keys).forEach(record -> records.put(record.key(), record));
        return records;
    }

    private static Map<String, Project> projects(Partnerships partnerships, Set<String> keys) {
        var slugs = keys.stream()
                .map(key -> key.substring(0, Math.max(0, key.indexOf('/'))))
                .collect(Collectors.toSet());
        var projects = new HashMap<String, Project>();
        for (var partnership : new ArrayList<>(partnerships.findAllById(slugs))) {
            partnership.projects().forEach(project -> projects.put(project.key(), project));
        }
        projects.keySet().retainAll(keys);
        return projects;
    }
}
