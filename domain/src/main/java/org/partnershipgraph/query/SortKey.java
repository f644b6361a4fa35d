package org.partnershipgraph.query;

/** What a list can be ordered by; the key breaks ties. */
public enum SortKey {
    NAME_SV,
    NAME_EN,
    KEY,
    COUNTRY,
    /** Where the kind, or phase, comes among the others. */
    KIND,
    /** The number of a goal. */
    NUMBER,
    START_YEAR,
    END_YEAR
}
