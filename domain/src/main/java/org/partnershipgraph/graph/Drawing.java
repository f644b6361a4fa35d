package org.partnershipgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.place.Position;
import org.partnershipgraph.vocabulary.Country;

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
     * @param weight the number of its partnerships among those the drawing covers
     * @param position null if unknown
     */
    public record Node(
            Kind<?> kind, String key, int weight, @Nullable Position position) {}

    /** An undirected edge between two nodes. */
    public record Edge(Node source, Node target, EdgeKind kind, int weight) {}

    /** Why two nodes are joined, and what the weight of the edge counts. */
    public enum EdgeKind {
        /** Both take part in the same partnerships; the weight counts them. */
        PARTNERSHIP,
        /** Partnerships of the municipality are members of the network; the weight counts them. */
        MEMBERSHIP,
        /** Both networks have municipalities in common; the weight counts them. */
        SHARED_MUNICIPALITY
    }

    /** What the nodes of a drawing represent. */
    public enum Subject {
        MUNICIPALITIES,
        NETWORKS,
        COUNTRIES;

        public Kind<?> kind() {
            return switch (this) {
                case MUNICIPALITIES -> Municipality.KIND;
                case NETWORKS -> Network.KIND;
                case COUNTRIES -> Country.KIND;
            };
        }
    }

    /**
     * The size limits of a drawing.
     *
     * @param nodes the maximum number of nodes; the heaviest are kept
     * @param edges the maximum number of edges; the heaviest are kept
     * @param partnerships the maximum number of partnerships to read
     */
    public record Limits(int nodes, int edges, int partnerships) {}
}
