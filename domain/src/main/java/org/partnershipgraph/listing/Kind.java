package org.partnershipgraph.listing;

/** What kinds of record can be listed. */
public enum Kind {
    MUNICIPALITY,
    PARTNERSHIP,
    /** One municipality's part of one partnership: no record of its own, but what links a municipality to its partners. */
    PARTICIPATION,
    PROJECT,
    NETWORK,
    COUNTRY,
    GLOBAL_GOAL,
    PROJECT_AREA,
    THEME,
    TAG,
    METHOD,
    SOURCE
}
