package org.partnershipgraph.graph;

/** What can join two municipalities. */
public enum Tie {
    PARTNERSHIP,
    NETWORK
}
