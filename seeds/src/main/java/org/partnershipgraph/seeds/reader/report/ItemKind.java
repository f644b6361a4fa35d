package org.partnershipgraph.seeds.reader.report;

/** What an item of a page tells of. */
public enum ItemKind {
    PROJECT,
    ARTICLE,
    NETWORK,
    PUBLICATION
}
