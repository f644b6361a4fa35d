package org.partnershipgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.store.Reading;

/** The municipalities and what joins them, by their slugs. */
public interface Graph {

    /** One of the shortest paths over such ties, always the same one; none where there is none that short. */
    Optional<GraphPath> shortestPath(String from, String to, Set<Tie> via, int maxHops);

    /**
     * The municipality and those that so many hops over such ties reach, nearest first, with the partnerships among
     * them and, where ties are networks, these too; none where there is no such municipality.
     *
     * @param municipalities how many of them at most; networks are drawn where the limits leave room beside them
     */
    Optional<Drawing> neighbourhood(String center, int hops, Set<Tie> via, int municipalities, Drawing.Limits limits);

    /** The partnerships that match, drawn as what they join. */
    Drawing draw(Filter partnerships, Drawing.Subject subject, Drawing.Limits limits);

    /** Of the municipalities that match those that have most in common with this one, its partners left out. */
    List<Affinity> similar(String municipality, Filter filter, int first);

    /** As {@link #similar}, but governments in other countries alone. */
    List<Affinity> possiblePartners(String municipality, Filter filter, int first);

    /** Reads everything from the store anew. */
    void rebuild();

    /** Makes the graph anew of the records that somebody else reads. */
    void rebuildFrom(Reading reading);
}
