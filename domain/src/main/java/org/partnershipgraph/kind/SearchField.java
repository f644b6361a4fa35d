package org.partnershipgraph.kind;

/** Where a text stands that can be found: in the record itself, or in the name of what it is linked to. */
public enum SearchField {
    NAME,
    ALIAS,
    MISSPELLING,
    /** The place that a municipality is run from. */
    PLACE,
    /** A code or number that a record goes by. */
    CODE,
    TITLE,
    SUMMARY,
    AREA_OF_COOPERATION,
    /** What a network is for. */
    PURPOSE,
    /** A person with their role. */
    PERSON,
    PARTICIPANT,
    SUCCESSOR,
    /** A country of it, or of who takes part in it. */
    COUNTRY,
    NETWORK,
    GLOBAL_GOAL,
    PROJECT_AREA,
    THEME,
    TAG,
    METHOD
}
