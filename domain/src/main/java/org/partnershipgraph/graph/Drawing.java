package org.partnershipgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.place.Position;
import org.partnershipgraph.query.Kind;

/**
 * Nodes and edges to draw.
 *
 * @param isTruncated whether anything was left out to stay within the limits
 */
public record Drawing(List<Node> nodes, List<Edge> edges, boolean isTruncated) {

    public Drawing {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A record in a drawing.
     *
     * @param weight how many partnerships it has among those drawn
     * @param position its position on the map, null if unknown
     */
    public record Node(
            Kind kind, String key, int weight, @Nullable Position position) {}

    /** An undirected edge between two nodes; the weight counts what joins them. */
    public record Edge(Node source, Node target, EdgeKind kind, int weight) {}

    /** What the nodes of a drawing stand for. */
    public enum NodeKind {
        MUNICIPALITIES(Kind.MUNICIPALITY),
        NETWORKS(Kind.NETWORK),
        COUNTRIES(Kind.COUNTRY);

        private final Kind kind;

        NodeKind(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    /** Why two nodes of a drawing are joined. */
    public enum EdgeKind {
        /** Partnerships join them; the weight counts these. */
        PARTNERSHIP,
        /** Partnerships of the municipality are members of the network; the weight counts these. */
        MEMBERSHIP,
        /** The same municipalities are in both networks; the weight counts these. */
        SHARED_MUNICIPALITY
    }

    /**
     * How large a drawing may become.
     *
     * @param nodes how many nodes it may have; the heaviest are kept
     * @param edges how many edges it may have; the heaviest are kept
     * @param partnerships how many partnerships may be read for it
     */
    public record SizeLimits(int nodes, int edges, int partnerships) {}
}
