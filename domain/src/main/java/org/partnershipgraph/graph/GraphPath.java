package org.partnershipgraph.graph;

import java.util.List;

/** A path from one municipality to another; the path from a municipality to itself has no hops. */
public record GraphPath(List<Hop> hops) {

    public GraphPath {
        hops = List.copyOf(hops);
    }

    public int length() {
        return hops.size();
    }

    /** A step from one municipality to another, by slug, over the partnership or network that connects them. */
    public record Hop(String from, String to, Tie tie, String via) {}
}
