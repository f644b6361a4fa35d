package org.partnershipgraph.seeds.load;

/** What loading does with a record of the data set. */
enum SeedDecision {
    /** The store has never had it. */
    ADDED,
    /** The data set says something new, and nobody else has. */
    UPDATED,
    /** The store says the same. */
    UNCHANGED,
    /** An editor has changed or deleted it since, and has the last word. */
    KEPT
}
