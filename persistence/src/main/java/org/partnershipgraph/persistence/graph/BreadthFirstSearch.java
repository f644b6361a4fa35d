package org.partnershipgraph.persistence.graph;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntIntHashMap;
import java.util.Set;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;

/** A breadth-first search from a municipality or network, hop by hop, that remembers how it reached each municipality. */
class BreadthFirstSearch {

    private final GraphState state;
    private final Adjacency ties;
    private final Set<Tie> via;
    /** By municipality where it was reached from; the start was reached from itself. */
    private final IntIntHashMap previous = new IntIntHashMap();
    /** By municipality the partnership or network over which it was reached. */
    private final IntIntHashMap reachedOver = new IntIntHashMap();
    /** Partnerships and networks, each of which is crossed once. */
    private final IntHashSet crossed = new IntHashSet();

    private IntArrayList frontier;

    BreadthFirstSearch(GraphState state, Set<Tie> via, int start) {
        this.state = state;
        this.via = via;
        ties = state.ties();
        previous.put(start, start);
        frontier = IntArrayList.from(start);
    }

    /** The municipalities that the last hop reached; at first, the start. */
    IntArrayList frontier() {
        return frontier;
    }

    boolean hasReached(int municipality) {
        return previous.containsKey(municipality);
    }

    int previous(int municipality) {
        return previous.get(municipality);
    }

    int reachedOver(int municipality) {
        return reachedOver.get(municipality);
    }

    /** Makes the next hop, which stops as soon as it has reached that many municipalities. */
    void hop(int limit) {
        var last = frontier;
        frontier = new IntArrayList();
        for (int i = 0; i < last.size() && frontier.size() < limit; i++) {
            hop(last.get(i), limit);
        }
    }

    private void hop(int from, int limit) {
        if (Adjacency.is(from, Network.KIND)) {
            cross(from, from, limit);
            return;
        }
        if (via.contains(Tie.PARTNERSHIP)) {
            ties.each(from, Partnership.KIND, partnership -> cross(from, partnership, limit));
        }
        if (via.contains(Tie.NETWORK)) {
            ties.each(
                    from,
                    Partnership.KIND,
                    partnership -> ties.each(partnership, Network.KIND, network -> cross(from, network, limit)));
        }
    }

    private void cross(int from, int tie, int limit) {
        if (!crossed.add(tie)) {
            return;
        }
        if (Adjacency.is(tie, Partnership.KIND)) {
            ties.each(tie, Municipality.KIND, other -> reach(from, tie, other, limit));
            return;
        }
        for (int other : state.coParticipants().of(tie)) {
            reach(from, tie, other, limit);
        }
    }

    private void reach(int from, int tie, int other, int limit) {
        if (hasReached(other) || frontier.size() >= limit) {
            return;
        }
        previous.put(other, from);
        reachedOver.put(other, tie);
        frontier.add(other);
    }
}
