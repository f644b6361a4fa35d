package org.partnershipgraph.persistence.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipgraph.graph.GraphPath;
import org.partnershipgraph.graph.GraphPath.Hop;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.query.Kind;

/** Looks for a shortest path from both ends at once, each time from the end that has fewer ways to go on. */
class PathSearch {

    private final Adjacency ties;
    private final BreadthFirstSearch forwards;
    private final BreadthFirstSearch backwards;

    PathSearch(GraphState state, Set<Tie> via, int from, int to) {
        ties = state.ties();
        forwards = new BreadthFirstSearch(state, via, from);
        backwards = new BreadthFirstSearch(state, via, to);
    }

    /** A shortest path between different municipalities. */
    Optional<GraphPath> find(int maxHops) {
        for (int hops = 0; hops < maxHops; hops++) {
            var isForwards = forwards.edge().size() <= backwards.edge().size();
            var search = isForwards ? forwards : backwards;
            var other = isForwards ? backwards : forwards;
            search.hop(Integer.MAX_VALUE);
            if (search.edge().size() == 0) {
                return Optional.empty();
            }
            var meeting = search.edge().stream().filter(other::hasReached).findFirst();
            if (meeting.isPresent()) {
                return Optional.of(through(meeting.getAsInt()));
            }
        }
        return Optional.empty();
    }

    private GraphPath through(int meeting) {
        var hops = new ArrayList<Hop>();
        for (int at = meeting; forwards.cameFrom(at) != at; at = forwards.cameFrom(at)) {
            hops.add(hop(forwards.cameFrom(at), at, forwards.cameOver(at)));
        }
        Collections.reverse(hops);
        hops.addAll(onwards(meeting));
        return new GraphPath(hops);
    }

    private List<Hop> onwards(int meeting) {
        var hops = new ArrayList<Hop>();
        for (int at = meeting; backwards.cameFrom(at) != at; at = backwards.cameFrom(at)) {
            hops.add(hop(at, backwards.cameFrom(at), backwards.cameOver(at)));
        }
        return hops;
    }

    private Hop hop(int from, int to, int over) {
        var tie = Adjacency.is(over, Kind.PARTNERSHIP) ? Tie.PARTNERSHIP : Tie.NETWORK;
        return new Hop(ties.key(from), ties.key(to), tie, ties.key(over));
    }
}
