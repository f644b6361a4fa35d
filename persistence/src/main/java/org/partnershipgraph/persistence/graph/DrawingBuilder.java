package org.partnershipgraph.persistence.graph;

import com.carrotsearch.hppc.IntHashSet;
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
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.vocabulary.Country;

/** Builds a drawing in three steps: vertices are weighed, the heaviest become nodes, and nodes are joined by edges. */
class DrawingBuilder {

    private final GraphState state;
    private final Adjacency ties;
    private final IntIntHashMap weights = new IntIntHashMap();
    private final IntHashSet drawn = new IntHashSet();
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
        drawn.add(vertex);
        var country = countryOf(vertex);
        nodes.add(new Node(Adjacency.kind(vertex), ties.key(vertex), country, weights.get(vertex), position(vertex)));
    }

    /** Adds the heaviest vertices of a kind, until the drawing has that many nodes. */
    void addHeaviest(Kind<?> kind, int nodeLimit) {
        var heaviest = new TopK<>(
                nodeLimit - nodes.size(),
                Comparator.<Integer>comparingInt(weights::get).reversed().thenComparing(ties::compare));
        IntStream.of(weights.keys().toArray())
                .filter(vertex -> Adjacency.is(vertex, kind) && !drawn.contains(vertex))
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

    /** @param covered the partnerships that the drawing covers */
    Drawing build(EdgeCounts edges, int edgeLimit, Filter covered) {
        truncateIf(edges.size() > edgeLimit);
        return new Drawing(nodes, edges.heaviest(edgeLimit, covered), isTruncated);
    }

    private @Nullable String countryOf(int vertex) {
        if (Adjacency.is(vertex, Country.KIND)) {
            return ties.key(vertex);
        }
        int country = Adjacency.is(vertex, Municipality.KIND) ? ties.first(vertex, Country.KIND) : Adjacency.UNKNOWN;
        return country == Adjacency.UNKNOWN ? null : ties.key(country);
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
