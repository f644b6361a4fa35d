package org.partnershipgraph.store;

/** A record with a key. */
public interface Keyed {

    /** Identifies the record within its kind: a slug, a country code, the number of a goal. */
    String key();
}
