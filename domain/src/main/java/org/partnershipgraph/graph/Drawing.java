package org.partnershipgraph.graph;

import static org.partnershipgraph.query.Filter.is;
import static org.partnershipgraph.query.Filter.linked;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.place.Position;
import org.partnershipgraph.query.Filter;
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
     * @param country code of the country it is in, or which it is; null for a network
     * @param weight the number of its partnerships among those the drawing covers
     * @param position null if unknown
     */
    public record Node(
            Kind<?> kind,
            String key,
            @Nullable String country,
            int weight,
            @Nullable Position position) {

        private Filter partnerships() {
            if (kind == Municipality.KIND) {
                return is(IndexField.MUNICIPALITY, key);
            }
            if (kind == Network.KIND) {
                return is(IndexField.NETWORK, key);
            }
            if (kind == Country.KIND) {
                return linked(IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY, is(IndexField.COUNTRY, key));
            }
            throw new IllegalStateException("No drawing has nodes of " + kind);
        }
    }

    /**
     * An undirected edge between two nodes.
     *
     * @param covered the partnerships that the drawing covers
     */
    public record Edge(Node source, Node target, EdgeKind kind, int weight, Filter covered) {

        /** The partnerships that connect the two nodes. */
        public Filter partnerships() {
            var ofSource = covered.and(source.partnerships());
            var ofTarget = covered.and(target.partnerships());
            if (kind != EdgeKind.SHARED_MUNICIPALITY) {
                return ofSource.and(target.partnerships());
            }
            var shared = municipalitiesOf(ofSource).and(municipalitiesOf(ofTarget));
            return ofSource.or(ofTarget)
                    .and(linked(IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY, shared));
        }

        private static Filter municipalitiesOf(Filter partnerships) {
            return linked(IndexField.KEY, Partnership.KIND, IndexField.MUNICIPALITY, partnerships);
        }
    }

    /** What connects two nodes, and what the weight of the edge counts. */
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
        COUNTRIES,
        NETWORKS_AND_MUNICIPALITIES
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
