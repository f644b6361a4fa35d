package org.partnershipgraph.vocabulary;

import org.partnershipgraph.store.Store;

/** All methods. */
public interface Methods extends Store<Method> {

    @Override
    default Class<Method> type() {
        return Method.class;
    }
}
