package org.partnershipgraph.store;

import org.jspecify.annotations.Nullable;

/** A record stored as a whole, identified by its key, which is its first component, and guarded by its version. */
public interface Aggregate extends Keyed {

    /** How often the record was saved; null if never. */
    @Nullable
    Long version();
}
