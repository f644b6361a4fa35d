package org.partnershipgraph.api.export.table;

/** What becomes of a list inside the item of a row. */
public enum RowStyle {
    /** Its values are joined in one cell. */
    JOINED,
    /** Each of its items has a row. */
    REPEATED
}
