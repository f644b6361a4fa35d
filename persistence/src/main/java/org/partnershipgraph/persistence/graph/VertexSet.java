package org.partnershipgraph.persistence.graph;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipgraph.kind.Kind;

/** A set of vertices, which takes a bit for each. */
class VertexSet {

    private final BitSet[] byKind =
            Stream.of(Kind.values()).map(kind -> new BitSet()).toArray(BitSet[]::new);
    private int size;

    boolean contains(int vertex) {
        return byKind[Adjacency.row(vertex)].get(Adjacency.place(vertex));
    }

    int size() {
        return size;
    }

    /** Those of a kind, in the order in which they lie in memory. */
    IntStream stream(Kind<?> kind) {
        int first = Adjacency.number(kind, 0);
        return byKind[Adjacency.row(first)].stream().map(place -> first + place);
    }

    /** Whether it was not there before. */
    boolean add(int vertex) {
        if (contains(vertex)) {
            return false;
        }
        byKind[Adjacency.row(vertex)].set(Adjacency.place(vertex));
        size++;
        return true;
    }

    /** Adds it to these as well where it was not there before. */
    void addTo(Numbers others, int vertex) {
        if (add(vertex)) {
            others.add(vertex);
        }
    }
}
