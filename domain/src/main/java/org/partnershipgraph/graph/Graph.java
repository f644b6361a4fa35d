package org.partnershipgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Filter;

/** Municipalities, identified by slug, and the ties between them. */
public interface Graph {

    /**
     * A shortest path over these ties, the same for every call; empty if there is none within the given number of hops.
     */
    Optional<GraphPath> shortestPath(String from, String to, Set<Tie> via, int maxHops);

    /**
     * A municipality or network and all municipalities that can be reached from it, nearest first, with the
     * partnerships between them. If networks are followed, they become nodes as far as the limits allow. Empty if the
     * center is not in the graph, for example a network without partnerships.
     *
     * @param center a municipality or network; one hop leads from a network to its municipalities
     * @param municipalities the maximum number of municipalities
     */
    Optional<Drawing> neighbourhood(
            Kind<?> center, String key, int hops, Set<Tie> via, int municipalities, Drawing.Limits limits);

    /** Draws the matching partnerships. */
    Drawing draw(Filter partnerships, Drawing.Subject subject, Drawing.Limits limits);

    /** The matching municipalities that are most similar to this one, its partners excluded. */
    List<Affinity> similar(String municipality, Filter filter, int first);

    /** Like {@link #similar}, but only governments in other countries. */
    List<Affinity> possiblePartners(String municipality, Filter filter, int first);
}
