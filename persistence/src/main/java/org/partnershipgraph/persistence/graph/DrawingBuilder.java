package org.partnershipgraph.persistence.graph;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.Node;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.place.Position;
import org.partnershipgraph.vocabulary.Country;

/** Builds a drawing in three steps: vertices are weighed, the heaviest become nodes, and nodes are joined by edges. */
class DrawingBuilder {

    private final GraphState state;
    private final Adjacency ties;
    private final IntIntHashMap weights = new IntIntHashMap();
    private final List<Node> nodes = new ArrayList<>();
    private boolean isTruncated;

    DrawingBuilder(GraphState state) {
        this.state = state;
        ties = state.ties();
    }

    void addWeight(int vertex) {
        weights.addTo(vertex, 1);
    }

    void addNode(int vertex) {
        nodes.add(new Node(Adjacency.kind(vertex), ties.key(vertex), weights.get(vertex), position(vertex)));
    }

    /** Adds the heaviest vertices of a kind. */
    void addHeaviest(Kind<?> kind, int limit) {
        var heaviest = new TopK<>(
                limit, Comparator.<Integer>comparingInt(weights::get).reversed().thenComparing(ties::compare));
        IntStream.of(weights.keys().toArray())
                .filter(vertex -> Adjacency.is(vertex, kind))
                .forEach(heaviest::offer);
        heaviest.toList().forEach(this::addNode);
        truncateIf(heaviest.isExceeded());
    }

    void truncateIf(boolean isExceeded) {
        isTruncated |= isExceeded;
    }

    /** Counts the edges between the nodes added so far. */
    EdgeCounts edgeCounts() {
        return new EdgeCounts(nodes, ties);
    }

    Drawing build(EdgeCounts edges, int edgeLimit) {
        truncateIf(edges.size() > edgeLimit);
        return new Drawing(nodes, edges.heaviest(edgeLimit), isTruncated);
    }

    private @Nullable Position position(int vertex) {
        return Adjacency.is(vertex, Country.KIND) ? centerOf(vertex) : state.position(vertex);
    }

    /** The mean position of the country's municipalities that have partnerships. */
    private @Nullable Position centerOf(int country) {
        var positions = new ArrayList<Position>();
        ties.each(country, Municipality.KIND, municipality -> {
            var position = state.position(municipality);
            if (position != null && ties.first(municipality, Partnership.KIND) != Adjacency.UNKNOWN) {
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
