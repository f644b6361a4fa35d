package org.partnershipgraph.store;

/** A record with a key. */
public interface Keyed {

    /** What the record is called among its kind: a slug, a country code, the number of a goal. */
    String key();
}
