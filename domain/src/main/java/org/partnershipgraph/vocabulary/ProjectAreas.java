package org.partnershipgraph.vocabulary;

import org.partnershipgraph.store.Store;

/** All project areas. */
public interface ProjectAreas extends Store<ProjectArea> {

    @Override
    default Class<ProjectArea> type() {
        return ProjectArea.class;
    }
}
