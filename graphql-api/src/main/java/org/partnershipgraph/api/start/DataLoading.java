package org.partnershipgraph.api.start;

import java.util.List;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.listing.Index;
import org.partnershipgraph.seeding.Seedings;
import org.partnershipgraph.seeds.SeedLoader;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Builds index and graph and loads the data set, which both follow, before the server takes its first request. */
@Component
class DataLoading implements SmartInitializingSingleton {

    private final List<Store<? extends Aggregate>> stores;
    private final Seedings seedings;
    private final Index index;
    private final Graph graph;
    private final ReadAhead data;

    DataLoading(ReadAhead data, List<Store<? extends Aggregate>> stores, Seedings seedings, Index index, Graph graph) {
        this.data = data;
        this.stores = stores;
        this.seedings = seedings;
        this.index = index;
        this.graph = graph;
    }

    @Override
    public void afterSingletonsInstantiated() {
        index.rebuild();
        graph.rebuild();
        new SeedLoader(stores, seedings).load(data.dataSet());
    }
}
