package org.partnershipgraph.municipality;

import java.util.Optional;
import org.partnershipgraph.store.Store;

/** All municipalities and other parties. */
public interface Municipalities extends Store<Municipality> {

    /** The Swedish municipality or region of a code of Statistics Sweden. */
    Optional<Municipality> findByScbCode(String scbCode);

    @Override
    default Class<Municipality> type() {
        return Municipality.class;
    }
}
