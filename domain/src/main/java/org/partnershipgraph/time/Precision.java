package org.partnershipgraph.time;

/** How exactly a date is known. */
public enum Precision {
    YEAR,
    MONTH,
    DAY
}
