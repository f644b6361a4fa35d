package org.partnershipgraph.kind;

/** Where search finds a text: in the record itself, or in the name of a linked record. */
public enum SearchField {
    NAME,
    ALIAS,
    MISSPELLING,
    /** The seat of a municipality's administration. */
    PLACE,
    /** A code or number that identifies the record. */
    CODE,
    TITLE,
    SUMMARY,
    AREA_OF_COOPERATION,
    /** The purpose of a network. */
    PURPOSE,
    /** The name and role of a person. */
    PERSON,
    PARTICIPANT,
    SUCCESSOR,
    /** The country of the record or of a participant. */
    COUNTRY,
    NETWORK,
    GLOBAL_GOAL,
    PROJECT_AREA,
    THEME,
    TAG,
    METHOD
}
