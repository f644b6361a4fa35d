package org.partnershipgraph.seeds.dataset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipgraph.seeding.Seeding;
import org.partnershipgraph.seeding.Seedings;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a data set into the stores: adds what is new, updates what has changed in the files, and leaves alone what an
 * editor has changed or deleted since. Records that the data set no longer has stay as they are. A load that was cut
 * short is finished by the next one.
 */
public final class SeedLoader {

    private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

    private final Map<Class<?>, Store<?>> stores;
    private final Seedings seedings;

    /** Stores by kind of record; more than the data set has kinds do no harm. */
    public SeedLoader(Collection<? extends Store<?>> stores, Seedings seedings) {
        this.stores = stores.stream().collect(Collectors.toMap(store -> store.type(), store -> store));
        this.seedings = seedings;
    }

    /** Loads all kinds in turn; {@link IllegalStateException} where there is no store for one, before any is loaded. */
    public LoadReport load(DataSet data) {
        data.kinds().forEach(this::storeOf);
        var seeded = seedings.findAll().stream().collect(Collectors.toMap(Seeding::key, Function.identity()));
        var counts = new LinkedHashMap<String, LoadReport.Counts>();
        for (var kind : data.kinds()) {
            counts.put(kind.getSimpleName(), load(kind, data, seeded));
        }
        var report = new LoadReport(counts);
        log.info("Data set loaded: {}", report);
        return report;
    }

    private <T extends Aggregate> LoadReport.Counts load(Class<T> kind, DataSet data, Map<String, Seeding> seeded) {
        return new KindLoader<>(storeOf(kind), seedings, seeded, data.all(kind)).run();
    }

    @SuppressWarnings("unchecked") // a store is kept under its own type
    private <T extends Aggregate> Store<T> storeOf(Class<T> kind) {
        var store = stores.get(kind);
        if (store == null) {
            throw new IllegalStateException("there is no store for records of the kind " + kind.getSimpleName());
        }
        return (Store<T>) store;
    }
}
