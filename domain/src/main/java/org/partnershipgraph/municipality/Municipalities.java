package org.partnershipgraph.municipality;

import org.partnershipgraph.store.Store;

/** All municipalities and other parties. */
public interface Municipalities extends Store<Municipality> {

    @Override
    default Class<Municipality> type() {
        return Municipality.class;
    }
}
