package org.partnershipgraph.source;

/** The kind of page that a source is. */
public enum SourceKind {
    LISTING,
    PROJECT_PAGE,
    ARTICLE,
    NETWORK_PAGE,
    MUNICIPAL_PAGE,
    PRESS,
    BLOG,
    REGISTER
}
