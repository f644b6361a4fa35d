package org.partnershipgraph.seeds.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipgraph.seeding.LoadedSeed;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads a data set into the stores: adds what is new, updates what has changed in the files, and leaves alone what an
 * editor has changed or deleted since. Records that are no longer in the data set stay as they are. A load that was cut
 * short is finished by the next one.
 */
public final class SeedLoader {

    private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

    private final Stores stores;
    private final Store<LoadedSeed> loadedSeeds;

    public SeedLoader(Stores stores) {
        this.stores = stores;
        loadedSeeds = stores.of(LoadedSeed.class);
    }

    /** Loads all kinds in turn; {@link IllegalArgumentException} if there is no store for one, before any is loaded. */
    public LoadReport load(DataSet data) {
        data.kinds().forEach(stores::of);
        var seeded = loadedSeeds.findAll().stream().collect(Collectors.toMap(LoadedSeed::key, Function.identity()));
        var counts = new LinkedHashMap<String, LoadReport.Counts>();
        for (var kind : data.kinds()) {
            counts.put(kind.getSimpleName(), load(kind, data, seeded));
        }
        var report = new LoadReport(counts);
        LOG.info("Data set loaded: {}", report);
        return report;
    }

    private <T extends Aggregate> LoadReport.Counts load(Class<T> kind, DataSet data, Map<String, LoadedSeed> seeded) {
        return new KindLoader<>(stores.of(kind), loadedSeeds, seeded, data.all(kind)).run();
    }
}
