package org.partnershipgraph.listing;

/** What a record can be found by: its own key, and the keys of what it is linked to. */
public enum Field {
    KEY,
    COUNTRY,
    GOAL,
    METHOD,
    MUNICIPALITY,
    NETWORK,
    PARTNERSHIP,
    PROJECT_AREA,
    SOURCE,
    SUCCESSOR,
    TAG,
    THEME
}
