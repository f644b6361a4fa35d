package org.partnershipgraph.persistence.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.Node;
import org.partnershipgraph.graph.Drawing.Position;
import org.partnershipgraph.query.Kind;

/** A drawing on its way: vertices are weighed, then drawn as nodes, then joined where they stand together. */
class DrawingBuilder {

    private final GraphState state;
    private final Adjacency ties;
    private final Weights weights;
    private final List<Node> nodes = new ArrayList<>();
    private boolean isTruncated;

    DrawingBuilder(GraphState state) {
        this.state = state;
        ties = state.ties();
        weights = new Weights(ties);
    }

    void weigh(int vertex) {
        weights.add(vertex, 1);
    }

    void draw(int vertex) {
        nodes.add(new Node(Adjacency.kind(vertex), ties.key(vertex), weights.of(vertex), position(vertex)));
    }

    /** Draws those of a kind that weigh most. */
    void drawHeaviest(Kind kind, int most) {
        var heaviest = new TopK<>(
                most,
                Comparator.<Integer>comparingInt(vertex -> -weights.of(vertex)).thenComparing(ties::compare));
        ties.all(kind).filter(vertex -> weights.of(vertex) > 0).forEach(heaviest::offer);
        heaviest.toList().forEach(this::draw);
        truncate(heaviest.isMore());
    }

    void truncate(boolean isMore) {
        isTruncated |= isMore;
    }

    /** For the edges among all that is drawn by now. */
    EdgeCounts edges() {
        return new EdgeCounts(nodes, ties);
    }

    Drawing finish(EdgeCounts edges, int mostEdges) {
        truncate(edges.size() > mostEdges);
        return new Drawing(nodes, edges.heaviest(mostEdges), isTruncated);
    }

    private @Nullable Position position(int vertex) {
        return Adjacency.is(vertex, Kind.COUNTRY) ? middle(vertex) : state.position(vertex);
    }

    /** Of a country the middle of its municipalities that have partnerships. */
    private @Nullable Position middle(int country) {
        var positions = new ArrayList<Position>();
        ties.each(country, Kind.MUNICIPALITY, municipality -> {
            var position = state.position(municipality);
            if (position != null && ties.first(municipality, Kind.PARTNERSHIP) != Adjacency.UNKNOWN) {
                positions.add(position);
            }
        });
        if (positions.isEmpty()) {
            return null;
        }
        return new Position(
                positions.stream().mapToDouble(Position::latitude).average().orElseThrow(),
                positions.stream().mapToDouble(Position::longitude).average().orElseThrow());
    }
}
