package org.partnershipgraph.graph;

/** What can tie two municipalities to each other. */
public enum Tie {
    /** Both take part in a partnership. */
    PARTNERSHIP,
    /** Both have partnerships that are members of a network. */
    NETWORK
}
