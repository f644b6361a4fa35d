package org.partnershipgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.store.Reading;

/** The municipalities and the ties between them; municipalities are named by their slugs. */
public interface Graph {

    /** One of the shortest paths over such ties, always the same one; empty if there is none that short. */
    Optional<GraphPath> shortestPath(String from, String to, Set<Tie> via, int maxHops);

    /**
     * The municipality and those within so many hops over such ties, nearest first, with the partnerships among them
     * and, if networks are among the ties, these too; empty if there is no such municipality.
     *
     * @param municipalities how many of them at most; networks are added as far as the limits allow
     */
    Optional<Drawing> neighbourhood(String center, int hops, Set<Tie> via, int municipalities, Drawing.Limits limits);

    /** The matching partnerships, drawn as edges between nodes of one kind. */
    Drawing draw(Filter partnerships, Drawing.Subject subject, Drawing.Limits limits);

    /** The matching municipalities that have most in common with this one, except its partners. */
    List<Affinity> similar(String municipality, Filter filter, int first);

    /** Like {@link #similar}, but only governments in other countries. */
    List<Affinity> possiblePartners(String municipality, Filter filter, int first);

    /** Reads everything from the store again. */
    void rebuild();

    /** Rebuilds the graph from records that another component reads. */
    void rebuildFrom(Reading reading);
}
