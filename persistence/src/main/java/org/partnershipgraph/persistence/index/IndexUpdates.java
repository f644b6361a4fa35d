package org.partnershipgraph.persistence.index;

import java.util.Collection;
import java.util.List;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.AllRecords;
import org.partnershipgraph.store.Store;

/** Keeps the index current by reading changed records again, in the state they have by then. */
class IndexUpdates implements Subscriber {

    /** Bounds the size of a command and its reply. */
    private static final int CHUNK = 1_000;

    private final LuceneIndex index;
    private final List<Store<? extends Aggregate>> stores;

    IndexUpdates(LuceneIndex index, Collection<Store<? extends Aggregate>> stores) {
        this.index = index;
        this.stores = List.copyOf(stores);
    }

    @Override
    public void changed(List<Change> changes) {
        for (var store : stores) {
            var keys = changes.stream()
                    .filter(change -> change.type() == store.type())
                    .map(Change::key)
                    .toList();
            replace(store, keys);
        }
    }

    @Override
    public void changesLost() {
        index.rebuild(AllRecords.of(stores));
    }

    private void replace(Store<? extends Aggregate> store, List<String> keys) {
        for (int from = 0; from < keys.size(); from += CHUNK) {
            index.replace(store, keys.subList(from, Math.min(keys.size(), from + CHUNK)));
        }
    }
}
