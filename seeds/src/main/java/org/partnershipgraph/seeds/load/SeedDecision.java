package org.partnershipgraph.seeds.load;

/** What loading does with a record of the data set. */
enum SeedDecision {
    /** It is new to the store. */
    ADDED,
    /** The data set has changed it, and no editor has. */
    UPDATED,
    /** The store has the same content. */
    UNCHANGED,
    /** An editor has changed or deleted it since, which takes precedence. */
    KEPT
}
