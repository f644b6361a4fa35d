package org.partnershipgraph.vocabulary;

import org.partnershipgraph.store.Store;

/** All countries. */
public interface Countries extends Store<Country> {

    @Override
    default Class<Country> type() {
        return Country.class;
    }
}
