package org.partnershipgraph.persistence.graph;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipgraph.query.Kind;

/**
 * The municipalities that partnerships bring together with a vertex: of a municipality its partners, of a goal all that
 * work on it. A goal has tens of thousands of partnerships and a few thousand municipalities, so they are found once and
 * known until one of its partnerships changes.
 */
class CoParticipants {

    private final Adjacency ties;
    private final Map<Integer, int[]> known = new ConcurrentHashMap<>();

    CoParticipants(Adjacency ties) {
        this.ties = ties;
    }

    /** In the order of the partnerships, itself left out. */
    int[] of(int vertex) {
        return known.computeIfAbsent(vertex, this::find);
    }

    /** Does so with what any of these keep coParticipants with. */
    void forget(Numbers vertices) {
        for (int i = 0; i < vertices.size(); i++) {
            known.remove(vertices.get(i));
        }
    }

    private int[] find(int vertex) {
        var met = new VertexSet();
        var coParticipants = new Numbers();
        met.add(vertex);
        ties.each(
                vertex,
                Kind.PARTNERSHIP,
                partnership -> ties.each(partnership, Kind.MUNICIPALITY, other -> met.addTo(coParticipants, other)));
        return coParticipants.toArray();
    }
}
