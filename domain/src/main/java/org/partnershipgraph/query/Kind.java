package org.partnershipgraph.query;

/** What kinds of record can be listed. */
public enum Kind {
    MUNICIPALITY,
    PARTNERSHIP,
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
