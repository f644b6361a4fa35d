package org.partnershipgraph.listing;

/** What a record can be found by: its own key, what it is, and the keys of what it is linked to. */
public enum Field {
    KEY,
    COUNTRY,
    COUNTY,
    GOAL,
    IS_PROGRAMME_COUNTRY,
    KIND,
    LANGUAGE,
    METHOD,
    MUNICIPALITY,
    /** Every name in its {@link org.partnershipgraph.text.SimpleForm}. */
    NAME,
    NETWORK,
    /** The others in the same partnership. */
    PARTNER,
    PARTNERSHIP,
    PHASE,
    PROJECT_AREA,
    SOURCE,
    SUCCESSOR,
    TAG,
    THEME,

    /** The last day of the last of its undertakings, where the ends of all are known. A day is a number from 1970 on. */
    LAST_END,
    /** The first day of the last of its undertakings to begin. */
    LAST_START,

    /** From first to last day, where both are known. */
    DAYS,
    /** From first to last year; of what is known by one of them alone, that year. */
    YEARS
}
