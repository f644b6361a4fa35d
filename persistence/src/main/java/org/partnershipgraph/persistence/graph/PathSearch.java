package org.partnershipgraph.persistence.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipgraph.graph.GraphPath;
import org.partnershipgraph.graph.GraphPath.Hop;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.partnership.Partnership;

/** Finds a shortest path by bidirectional search, which always expands the smaller of the two frontiers. */
class PathSearch {

    private final Adjacency ties;
    private final BreadthFirstSearch forwards;
    private final BreadthFirstSearch backwards;

    PathSearch(GraphState state, Set<Tie> via, int from, int to) {
        ties = state.ties();
        forwards = new BreadthFirstSearch(state, via, from);
        backwards = new BreadthFirstSearch(state, via, to);
    }

    /** A shortest path between two different municipalities. */
    Optional<GraphPath> find(int maxHops) {
        for (int hops = 0; hops < maxHops; hops++) {
            var isForwards = forwards.frontier().size() <= backwards.frontier().size();
            var search = isForwards ? forwards : backwards;
            var other = isForwards ? backwards : forwards;
            search.hop(Integer.MAX_VALUE);
            if (search.frontier().isEmpty()) {
                return Optional.empty();
            }
            var meeting = search.frontier().stream().filter(other::hasReached).findFirst();
            if (meeting.isPresent()) {
                return Optional.of(pathThrough(meeting.getAsInt()));
            }
        }
        return Optional.empty();
    }

    private GraphPath pathThrough(int meeting) {
        var hops = new ArrayList<Hop>();
        for (int at = meeting; forwards.previous(at) != at; at = forwards.previous(at)) {
            hops.add(hop(forwards.previous(at), at, forwards.reachedOver(at)));
        }
        Collections.reverse(hops);
        hops.addAll(hopsOnwards(meeting));
        return new GraphPath(hops);
    }

    private List<Hop> hopsOnwards(int meeting) {
        var hops = new ArrayList<Hop>();
        for (int at = meeting; backwards.previous(at) != at; at = backwards.previous(at)) {
            hops.add(hop(at, backwards.previous(at), backwards.reachedOver(at)));
        }
        return hops;
    }

    private Hop hop(int from, int to, int over) {
        var tie = Adjacency.is(over, Partnership.KIND) ? Tie.PARTNERSHIP : Tie.NETWORK;
        return new Hop(ties.key(from), ties.key(to), tie, ties.key(over));
    }
}
