package org.partnershipgraph.api.start;

import java.util.List;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.seeds.load.SeedLoader;
import org.partnershipgraph.store.AllRecords;
import org.partnershipgraph.store.ReadModel;
import org.partnershipgraph.store.StoreLock;
import org.partnershipgraph.store.Stores;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * Loads the data set and builds index and graph before the server accepts its first request. If several servers start on
 * one store, the first loads the data set and the others find it loaded.
 */
@Component
@DependsOn("changeStreamFollower") // or changes made meanwhile would be missed
class DataLoading implements SmartInitializingSingleton {

    private final Stores stores;
    private final List<ReadModel> readModels;
    private final ReadAhead data;
    private final StoreLock lock;
    private final Archive archive;

    DataLoading(ReadAhead data, Stores stores, List<ReadModel> readModels, StoreLock lock, Archive archive) {
        this.data = data;
        this.stores = stores;
        this.readModels = readModels;
        this.lock = lock;
        this.archive = archive;
    }

    @Override
    public void afterSingletonsInstantiated() {
        lock.withLock(this::load);
    }

    /** The index is built under the lock too: without a change stream it would miss what another server loads. */
    private void load() {
        archive.requireComplete();
        new SeedLoader(stores).load(data.dataSet());
        ReadModel.rebuildAll(readModels, AllRecords.of(stores.all()));
    }
}
