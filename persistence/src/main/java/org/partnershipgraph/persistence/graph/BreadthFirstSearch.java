package org.partnershipgraph.persistence.graph;

import java.util.Set;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.query.Kind;

/** Goes out from one municipality, hop by hop, and remembers how it came to each; looks at everything once at most. */
class BreadthFirstSearch {

    private static final int NOT_YET = 0;

    private final GraphState state;
    private final Adjacency ties;
    private final Set<Tie> via;
    /** By the place of a municipality one more than the number of the one it came from. */
    private final int[] from;
    /** By the place of a municipality the number of the partnership or network it came over. */
    private final int[] over;
    /** Partnerships and networks, which need not be crossed again. */
    private final VertexSet crossed = new VertexSet();

    private Numbers edge = new Numbers();

    BreadthFirstSearch(GraphState state, Set<Tie> via, int start) {
        this.state = state;
        this.via = via;
        ties = state.ties();
        from = new int[ties.size(Kind.MUNICIPALITY)];
        over = new int[ties.size(Kind.MUNICIPALITY)];
        from[Adjacency.place(start)] = start + 1;
        edge.add(start);
    }

    /** The municipalities that the last hop reached. */
    Numbers edge() {
        return edge;
    }

    boolean hasReached(int municipality) {
        return from[Adjacency.place(municipality)] != NOT_YET;
    }

    int cameFrom(int municipality) {
        return from[Adjacency.place(municipality)] - 1;
    }

    int cameOver(int municipality) {
        return over[Adjacency.place(municipality)];
    }

    /** Makes a hop; stops on the way where that many municipalities are reached by it. */
    void hop(int most) {
        var last = edge;
        edge = new Numbers();
        for (int i = 0; i < last.size() && edge.size() < most; i++) {
            hop(last.get(i), most);
        }
    }

    private void hop(int municipality, int most) {
        if (via.contains(Tie.PARTNERSHIP)) {
            ties.each(municipality, Kind.PARTNERSHIP, partnership -> cross(municipality, partnership, most));
        }
        if (via.contains(Tie.NETWORK)) {
            ties.each(
                    municipality,
                    Kind.PARTNERSHIP,
                    partnership -> ties.each(partnership, Kind.NETWORK, network -> cross(municipality, network, most)));
        }
    }

    private void cross(int municipality, int tie, int most) {
        if (!crossed.add(tie)) {
            return;
        }
        if (Adjacency.is(tie, Kind.PARTNERSHIP)) {
            ties.each(tie, Kind.MUNICIPALITY, other -> reach(municipality, tie, other, most));
            return;
        }
        for (int other : state.coParticipants().of(tie)) {
            reach(municipality, tie, other, most);
        }
    }

    private void reach(int municipality, int tie, int other, int most) {
        if (hasReached(other) || edge.size() >= most) {
            return;
        }
        from[Adjacency.place(other)] = municipality + 1;
        over[Adjacency.place(other)] = tie;
        edge.add(other);
    }
}
