package org.partnershipgraph.seeds.reader.report;

/** What an item of a page is about. */
public enum ItemKind {
    PROJECT,
    ARTICLE,
    NETWORK,
    PUBLICATION
}
