package org.partnershipgraph.graph;

import java.util.List;

/** A way from one municipality to another; that from a municipality to itself has no hop. */
public record Path(List<Hop> hops) {

    public Path {
        hops = List.copyOf(hops);
    }

    public int length() {
        return hops.size();
    }
}
