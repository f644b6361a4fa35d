package org.partnershipgraph.source;

/** What kind of page a source is. */
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
