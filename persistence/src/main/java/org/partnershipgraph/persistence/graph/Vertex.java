package org.partnershipgraph.persistence.graph;

import java.util.Comparator;
import org.partnershipgraph.kind.Kind;

/** A record in the graph. */
record Vertex(Kind<?> kind, String key) implements Comparable<Vertex> {

    private static final Comparator<Vertex> ORDER = Comparator.comparingInt(
                    (Vertex vertex) -> Adjacency.KINDS.indexOf(vertex.kind()))
            .thenComparing(Vertex::key);

    @Override
    public int compareTo(Vertex other) {
        return ORDER.compare(this, other);
    }
}
