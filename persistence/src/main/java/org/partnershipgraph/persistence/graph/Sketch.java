package org.partnershipgraph.persistence.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.Edge;
import org.partnershipgraph.graph.Drawing.Node;
import org.partnershipgraph.graph.EdgeKind;
import org.partnershipgraph.graph.Position;
import org.partnershipgraph.listing.Kind;

/** A drawing on its way: vertices are weighed, then drawn as nodes, then joined where they stand together. */
class Sketch {

    private static final Comparator<Edge> HEAVIEST_FIRST = Comparator.comparingInt(Edge::weight)
            .reversed()
            .thenComparing(edge -> edge.source().key())
            .thenComparing(edge -> edge.target().key());

    private final Territory territory;
    private final Adjacency ties;
    private final int[] weights;
    private final Map<Integer, Node> nodes = new LinkedHashMap<>();
    private final BitSet drawn = new BitSet();
    private final List<Edge> edges = new ArrayList<>();
    private boolean isTruncated;

    Sketch(Territory territory) {
        this.territory = territory;
        ties = territory.ties();
        weights = new int[ties.size()];
    }

    void weigh(IntStream vertices) {
        vertices.forEach(vertex -> weights[vertex]++);
    }

    void draw(int vertex) {
        var shown = ties.vertex(vertex);
        drawn.set(vertex);
        nodes.put(vertex, new Node(shown.kind(), shown.key(), weights[vertex], position(vertex)));
    }

    /** Draws those of a kind that weigh most. */
    void drawHeaviest(Kind kind, int most) {
        var heaviest = IntStream.range(0, weights.length)
                .filter(vertex -> weights[vertex] > 0 && ties.is(vertex, kind))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(vertex -> -weights[vertex])
                        .thenComparing(ties::vertex))
                .toList();
        heaviest.stream().limit(most).forEach(this::draw);
        truncate(heaviest.size() > most);
    }

    void truncate(boolean isMore) {
        isTruncated |= isMore;
    }

    /** Joins drawn vertices of which some stand together, each pair once, as often as they do. */
    void join(EdgeKind kind, Stream<int[]> together) {
        var pairs = new HashMap<Long, Integer>();
        together.forEach(group -> {
            for (int i = 0; i < group.length; i++) {
                for (int j = i + 1; j < group.length; j++) {
                    count(pairs, group[i], group[j]);
                }
            }
        });
        pairs.forEach(
                (pair, weight) -> edges.add(new Edge(node((int) (pair >> 32)), node(pair.intValue()), kind, weight)));
    }

    Drawing finish(int mostEdges) {
        truncate(edges.size() > mostEdges);
        var heaviest = edges.stream().sorted(HEAVIEST_FIRST).limit(mostEdges).toList();
        return new Drawing(List.copyOf(nodes.values()), heaviest, isTruncated);
    }

    private void count(Map<Long, Integer> pairs, int one, int other) {
        if (one == other || !drawn.get(one) || !drawn.get(other)) {
            return;
        }
        var isInOrder = ties.vertex(one).compareTo(ties.vertex(other)) < 0;
        long source = isInOrder ? one : other;
        long target = isInOrder ? other : one;
        pairs.merge(source << 32 | target, 1, Integer::sum);
    }

    private Node node(int vertex) {
        var node = nodes.get(vertex);
        if (node == null) {
            throw new IllegalStateException(ties.vertex(vertex) + " is not drawn");
        }
        return node;
    }

    /** Of a country the middle of its municipalities that have partnerships. */
    private @Nullable Position position(int vertex) {
        if (!ties.is(vertex, Kind.COUNTRY)) {
            return territory.position(vertex);
        }
        var positions = ties.ties(vertex, Kind.MUNICIPALITY)
                .filter(municipality ->
                        ties.ties(municipality, Kind.PARTNERSHIP).findAny().isPresent())
                .mapToObj(territory::position)
                .flatMap(Stream::ofNullable)
                .toList();
        if (positions.isEmpty()) {
            return null;
        }
        return new Position(
                positions.stream().mapToDouble(Position::latitude).average().orElseThrow(),
                positions.stream().mapToDouble(Position::longitude).average().orElseThrow());
    }
}
