package org.partnershipgraph.persistence.graph;

import java.util.Set;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.listing.Kind;

/** Goes out from one municipality, hop by hop, and remembers how it came to each; looks at everything once at most. */
class Walk {

    private static final int NOT_YET = 0;

    private final Adjacency ties;
    private final Set<Tie> via;
    /** One more than the number of what it came from; of partnerships and networks, whether they were walked. */
    private final int[] from;
    /** The number of the partnership or network it came over. */
    private final int[] over;

    private Numbers edge = new Numbers();

    Walk(Adjacency ties, Set<Tie> via, int start) {
        this.ties = ties;
        this.via = via;
        from = new int[ties.size()];
        over = new int[ties.size()];
        from[start] = start + 1;
        edge.add(start);
    }

    /** The municipalities that the last hop reached. */
    Numbers edge() {
        return edge;
    }

    boolean hasReached(int municipality) {
        return from[municipality] != NOT_YET;
    }

    int cameFrom(int municipality) {
        return from[municipality] - 1;
    }

    int cameOver(int municipality) {
        return over[municipality];
    }

    /** Makes a hop; stops on the way where that many municipalities are reached by it. */
    void hop(int most) {
        var last = edge;
        edge = new Numbers();
        for (int i = 0; i < last.size() && edge.size() < most; i++) {
            int municipality = last.get(i);
            if (via.contains(Tie.PARTNERSHIP)) {
                ties.ties(municipality, Kind.PARTNERSHIP)
                        .forEach(partnership -> cross(municipality, partnership, most));
            }
            if (via.contains(Tie.NETWORK)) {
                ties.ties(municipality, Kind.PARTNERSHIP)
                        .flatMap(partnership -> ties.ties(partnership, Kind.NETWORK))
                        .forEach(network -> cross(municipality, network, most));
            }
        }
    }

    /** Over a partnership or network, which need not be crossed again. */
    private void cross(int municipality, int tie, int most) {
        if (from[tie] != NOT_YET) {
            return;
        }
        from[tie] = municipality + 1;
        if (ties.is(tie, Kind.PARTNERSHIP)) {
            reach(municipality, tie, tie, most);
            return;
        }
        ties.ties(tie, Kind.PARTNERSHIP).forEach(partnership -> reach(municipality, tie, partnership, most));
    }

    private void reach(int municipality, int tie, int partnership, int most) {
        ties.ties(partnership, Kind.MUNICIPALITY)
                .filter(other -> from[other] == NOT_YET && edge.size() < most)
                .forEach(other -> {
                    from[other] = municipality + 1;
                    over[other] = tie;
                    edge.add(other);
                });
    }
}
