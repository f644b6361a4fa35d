package org.partnershipgraph.listing;

/** What a list can be ordered by; the key breaks ties. */
public enum Sort {
    NAME_SV,
    NAME_EN,
    /** The number of a goal, the start year of what has one. */
    NUMBER
}
