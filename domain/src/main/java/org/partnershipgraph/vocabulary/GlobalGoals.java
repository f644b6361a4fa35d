package org.partnershipgraph.vocabulary;

import org.partnershipgraph.store.Store;

/** The seventeen global goals. */
public interface GlobalGoals extends Store<GlobalGoal> {

    @Override
    default Class<GlobalGoal> type() {
        return GlobalGoal.class;
    }
}
