package org.partnershipgraph.api.start;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.listing.Index;
import org.partnershipgraph.seeding.Seedings;
import org.partnershipgraph.seeds.SeedLoader;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.Turns;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Loads the data set and makes index and graph of all there is, before the server takes its first request and while the
 * rest of it is made. Of several servers that start on one store, one loads it at a time, and the next finds it there.
 */
@Component
class DataLoading implements SmartInitializingSingleton, DisposableBean {

    private final List<Store<? extends Aggregate>> stores;
    private final Seedings seedings;
    private final Index index;
    private final Graph graph;
    private final ReadAhead data;
    private final Archive archive;
    private final CompletableFuture<Void> loading;

    /** Whoever follows the changes does so before the first is made. */
    DataLoading(
            ReadAhead data,
            List<Store<? extends Aggregate>> stores,
            Seedings seedings,
            Index index,
            Graph graph,
            Turns turns,
            Archive archive,
            List<Changes.Subscription> followers) {
        this.data = data;
        this.stores = stores;
        this.seedings = seedings;
        this.index = index;
        this.graph = graph;
        this.archive = archive;
        this.loading = Background.start("data-loading", () -> turns.take(this::load));
    }

    @Override
    public void afterSingletonsInstantiated() {
        Background.join(loading);
    }

    /** The store is not closed under a load, where something else keeps the server from starting. */
    @Override
    public void destroy() {
        loading.handle((done, failure) -> true).join();
    }

    /** All of it in one turn, for a server that reports no changes would leave out of the index what another loads. */
    private void load() {
        archive.requireComplete();
        new SeedLoader(stores, seedings).load(data.dataSet());
        graph.rebuildFrom(index::rebuildWith);
    }
}
