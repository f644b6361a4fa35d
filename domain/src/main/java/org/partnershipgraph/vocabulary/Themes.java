package org.partnershipgraph.vocabulary;

import org.partnershipgraph.store.Store;

/** All themes. */
public interface Themes extends Store<Theme> {

    @Override
    default Class<Theme> type() {
        return Theme.class;
    }
}
