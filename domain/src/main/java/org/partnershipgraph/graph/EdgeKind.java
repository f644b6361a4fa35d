package org.partnershipgraph.graph;

/** Why two nodes of a drawing are joined. */
public enum EdgeKind {
    /** Partnerships join them; the weight counts these. */
    PARTNERSHIP,
    /** Partnerships of the municipality are members of the network; the weight counts these. */
    MEMBERSHIP,
    /** The same municipalities are in both networks; the weight counts these. */
    SHARED_MUNICIPALITY
}
