package org.partnershipgraph.persistence.graph;

import org.partnershipgraph.kind.Kind;

/** A whole number for each vertex, 0 at first. */
class Weights {

    private final Adjacency ties;
    /** By kind and place; as long as it takes. */
    private final int[][] weights = new int[Kind.values().length][0];

    Weights(Adjacency ties) {
        this.ties = ties;
    }

    int of(int vertex) {
        var ofKind = weights[Adjacency.row(vertex)];
        int place = Adjacency.place(vertex);
        return place < ofKind.length ? ofKind[place] : 0;
    }

    void add(int vertex, int weight) {
        int row = Adjacency.row(vertex);
        if (weights[row].length == 0) {
            weights[row] = new int[ties.size(Adjacency.kind(vertex))];
        }
        weights[row][Adjacency.place(vertex)] += weight;
    }
}
