package org.partnershipgraph.api.start;

import java.util.List;
import org.partnershipgraph.listing.Index;
import org.partnershipgraph.seeding.Seedings;
import org.partnershipgraph.seeds.SeedLoader;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Builds the index and loads the data set, which the index follows, before the server takes its first request. */
@Component
class DataLoading implements SmartInitializingSingleton {

    private final List<Store<? extends Aggregate>> stores;
    private final Seedings seedings;
    private final Index index;
    private final ReadAhead data;

    DataLoading(ReadAhead data, List<Store<? extends Aggregate>> stores, Seedings seedings, Index index) {
        this.data = data;
        this.stores = stores;
        this.seedings = seedings;
        this.index = index;
    }

    @Override
    public void afterSingletonsInstantiated() {
        index.rebuild();
        new SeedLoader(stores, seedings).load(data.dataSet());
    }
}
