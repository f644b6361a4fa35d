package org.partnershipgraph.network;

import org.partnershipgraph.store.Store;

/** All networks. */
public interface Networks extends Store<Network> {

    @Override
    default Class<Network> type() {
        return Network.class;
    }
}
