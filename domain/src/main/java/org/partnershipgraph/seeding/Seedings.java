package org.partnershipgraph.seeding;

import org.partnershipgraph.store.Store;

/** What was last loaded from the data set, record by record. */
public interface Seedings extends Store<Seeding> {

    @Override
    default Class<Seeding> type() {
        return Seeding.class;
    }
}
