package org.partnershipgraph.store;

import java.util.List;
import java.util.function.Consumer;

/** All records of the store, read one after another. */
public interface AllRecords {

    void forEach(Consumer<Aggregate> action);

    static AllRecords of(List<Store<? extends Aggregate>> stores) {
        return action -> stores.forEach(store -> {
            try (var records = store.streamAll()) {
                records.forEach(action);
            }
        });
    }
}
