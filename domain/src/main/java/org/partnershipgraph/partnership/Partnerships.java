package org.partnershipgraph.partnership;

import org.partnershipgraph.store.Store;

/** All partnerships. */
public interface Partnerships extends Store<Partnership> {

    @Override
    default Class<Partnership> type() {
        return Partnership.class;
    }
}
