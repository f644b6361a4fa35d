package org.partnershipgraph.persistence.graph;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;

/**
 * Caches which municipalities take part in the partnerships of a vertex: the partners of a municipality, or everyone who
 * works on a goal. A goal has tens of thousands of partnerships but only a few thousand municipalities.
 */
class CoParticipants {

    private final Adjacency ties;
    private final Map<Integer, int[]> cache = new ConcurrentHashMap<>();

    CoParticipants(Adjacency ties) {
        this.ties = ties;
    }

    /** Without the vertex itself, ordered by the first partnership that has them in common. */
    int[] of(int vertex) {
        return cache.computeIfAbsent(vertex, this::find);
    }

    /** Evicts these vertices. */
    void forget(IntArrayList vertices) {
        vertices.stream().forEach(cache::remove);
    }

    private int[] find(int vertex) {
        var seen = IntHashSet.from(vertex);
        var found = new IntArrayList();
        ties.each(
                vertex,
                Partnership.KIND,
                partnership -> ties.each(partnership, Municipality.KIND, municipality -> {
                    if (seen.add(municipality)) {
                        found.add(municipality);
                    }
                }));
        return found.toArray();
    }
}
