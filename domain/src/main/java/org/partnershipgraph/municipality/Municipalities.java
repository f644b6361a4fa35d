package org.partnershipgraph.municipality;

import java.util.Collection;
import java.util.List;
import org.partnershipgraph.store.Store;

/** All municipalities and other parties. */
public interface Municipalities extends Store<Municipality> {

    /** The Swedish municipalities and regions of codes of Statistics Sweden; unknown codes are left out. */
    List<Municipality> findByScbCodeIn(Collection<String> scbCodes);

    @Override
    default Class<Municipality> type() {
        return Municipality.class;
    }
}
