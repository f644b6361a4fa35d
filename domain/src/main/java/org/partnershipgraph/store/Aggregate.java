package org.partnershipgraph.store;

import org.jspecify.annotations.Nullable;

/** A record kept whole in the store: found by its key, its first component, and guarded by its version. */
public interface Aggregate {

    /** What the record is called among its kind: a slug, a country code, the number of a goal. */
    String key();

    /** How often the record was saved; null before the first time. */
    @Nullable
    Long version();
}
