package org.partnershipgraph.source;

import org.partnershipgraph.store.Store;

/** All sources. */
public interface Sources extends Store<Source> {

    @Override
    default Class<Source> type() {
        return Source.class;
    }
}
