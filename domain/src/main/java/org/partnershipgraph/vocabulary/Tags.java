package org.partnershipgraph.vocabulary;

import org.partnershipgraph.store.Store;

/** All tags. */
public interface Tags extends Store<Tag> {

    @Override
    default Class<Tag> type() {
        return Tag.class;
    }
}
