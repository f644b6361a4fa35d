package org.partnershipgraph.query;

/** What a record can be found by: its own key, what it is, and the keys of what it is linked to. */
public enum IndexField {
    KEY,
    /** The fields on which sources disagree. */
    CLAIM,
    COUNTRY,
    /** How many countries it has. */
    COUNTRY_COUNT,
    COUNTY,
    /** The year of its end, where that is known; of a partnership that of its last project's. */
    END_YEAR,
    GOAL,
    /** The currencies of what was granted to it. */
    GRANT,
    IS_PROGRAMME_COUNTRY,
    KIND,
    LANGUAGE,
    METHOD,
    MUNICIPALITY,
    /** Every name in its {@link org.partnershipgraph.text.SimpleForm}. */
    NAME,
    NETWORK,
    PARTNERSHIP,
    PHASE,
    /** Its country and a name of its without words such as city and municipality, hyphens, apostrophes and doubled letters. */
    PLACE_NAME,
    /** The coordinates of its seat. */
    POSITION,
    PROJECT_AREA,
    SOURCE,
    /** The year of its start, where that is known. */
    START_YEAR,
    SUCCESSOR,
    TAG,
    THEME,
    /** Every year that {@link #YEARS} has. */
    YEAR,

    /** The last day of the last of its undertakings, where the ends of all are known. A day is a number from 1970 on. */
    LAST_END,
    /** The first day of the last of its undertakings to begin, or its own where that is later. */
    LAST_START,

    /** The days on which it is under way beyond doubt: from the last day that its start can mean to the first of its end. */
    DAYS,
    /** From first to last year; of what is known by one of them alone, that year. */
    YEARS
}
