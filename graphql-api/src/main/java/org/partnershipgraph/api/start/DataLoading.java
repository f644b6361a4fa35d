package org.partnershipgraph.api.start;

import java.util.List;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.seeding.Seedings;
import org.partnershipgraph.seeds.SeedLoader;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.StoreLock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Loads the data set and makes index and graph of all there is, before the server takes its first request. Of several
 * servers that start on one store, one loads it at a time, and the next finds it there.
 */
@Component
class DataLoading implements SmartInitializingSingleton {

    private final List<Store<? extends Aggregate>> stores;
    private final Seedings seedings;
    private final Index index;
    private final Graph graph;
    private final ReadAhead data;
    private final StoreLock lock;
    private final Archive archive;

    DataLoading(
            ReadAhead data,
            List<Store<? extends Aggregate>> stores,
            Seedings seedings,
            Index index,
            Graph graph,
            StoreLock lock,
            Archive archive) {
        this.data = data;
        this.stores = stores;
        this.seedings = seedings;
        this.index = index;
        this.graph = graph;
        this.lock = lock;
        this.archive = archive;
    }

    @Override
    public void afterSingletonsInstantiated() {
        lock.withLock(this::load);
    }

    /** All of it under the lock, for a server that reports no changes would leave out of the index what another loads. */
    private void load() {
        archive.requireComplete();
        new SeedLoader(stores, seedings).load(data.dataSet());
        graph.rebuildFrom(index::rebuildWith);
    }
}
