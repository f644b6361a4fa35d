package org.partnershipgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.query.Kind;

/**
 * Nodes and edges to draw.
 *
 * @param isTruncated whether anything was left out to keep within the limits
 */
public record Drawing(List<Node> nodes, List<Edge> edges, boolean isTruncated) {

    public Drawing {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A record in a drawing.
     *
     * @param weight how many partnerships it has, of those looked at
     * @param position where it lies on the map, null where that is not known
     */
    public record Node(
            Kind kind, String key, int weight, @Nullable Position position) {}

    /** What joins two nodes of a drawing, and how often; its direction means nothing. */
    public record Edge(Node source, Node target, EdgeKind kind, int weight) {}
}
