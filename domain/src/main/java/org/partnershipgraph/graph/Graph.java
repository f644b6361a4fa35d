package org.partnershipgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipgraph.graph.Drawing.NodeKind;
import org.partnershipgraph.graph.Drawing.SizeLimits;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.store.Reading;

/** The municipalities and the ties between them; municipalities are named by their slugs. */
public interface Graph {

    /** One of the shortest routes over such ties, always the same one; empty if there is none that short. */
    Optional<Route> shortestPath(String from, String to, Set<Tie> via, int maxHops);

    /**
     * The municipality and those within so many hops over such ties, nearest first, with the partnerships among them
     * and, if networks are among the ties, these too; empty if there is no such municipality.
     *
     * @param municipalities how many of them at most; networks are added as far as the limits allow
     */
    Optional<Drawing> neighbourhood(String center, int hops, Set<Tie> via, int municipalities, SizeLimits limits);

    /** The matching partnerships, drawn as edges between nodes of one kind. */
    Drawing draw(Filter partnerships, NodeKind nodes, SizeLimits limits);

    /** The matching municipalities that have most in common with this one, except its partners. */
    List<Affinity> similar(String municipality, Filter filter, int first);

    /** Like {@link #similar}, but only governments in other countries. */
    List<Affinity> possiblePartners(String municipality, Filter filter, int first);

    /** Reads everything from the store again. */
    void rebuild();

    /** Rebuilds the graph from records that another component reads. */
    void rebuildFrom(Reading reading);

    /** What can join two municipalities. */
    enum Tie {
        PARTNERSHIP,
        NETWORK
    }

    /** A way from one municipality to another; that from a municipality to itself has no hops. */
    record Route(List<Hop> hops) {

        public Route {
            hops = List.copyOf(hops);
        }

        public int length() {
            return hops.size();
        }
    }

    /** A step of a route: from one municipality to another, with the slug of the partnership or network that joins them. */
    record Hop(String from, String to, Tie tie, String via) {}
}
