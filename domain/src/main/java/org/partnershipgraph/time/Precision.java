package org.partnershipgraph.time;

/** The precision to which a date is known. */
public enum Precision {
    YEAR,
    MONTH,
    DAY
}
