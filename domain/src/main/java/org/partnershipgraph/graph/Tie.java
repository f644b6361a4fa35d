package org.partnershipgraph.graph;

/** What can connect two municipalities. */
public enum Tie {
    /** Both take part in a partnership. */
    PARTNERSHIP,
    /** Both have partnerships that are members of a network. */
    NETWORK
}
