package org.partnershipgraph.persistence.graph;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.procedures.LongIntProcedure;
import java.util.Comparator;
import java.util.List;
import org.partnershipgraph.graph.Drawing.Edge;
import org.partnershipgraph.graph.Drawing.EdgeKind;
import org.partnershipgraph.graph.Drawing.Node;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.query.Filter;

/** Counts how often each pair of a drawing's nodes occurs together. */
class EdgeCounts {

    private record Count(int source, int target, int weight) {}

    private static final Comparator<Count> HEAVIEST_FIRST = Comparator.comparingInt(Count::weight)
            .reversed()
            .thenComparingInt(Count::source)
            .thenComparingInt(Count::target);

    private final Adjacency ties;
    /** Ordered by key, so that the ranks of nodes order the edges. */
    private final List<Node> nodes;

    private final IntIntHashMap ranksByVertex = new IntIntHashMap();
    /** By the ranks of source and target, in the upper and lower half. */
    private final LongIntHashMap counts = new LongIntHashMap();

    EdgeCounts(List<Node> drawn, Adjacency ties) {
        this.ties = ties;
        nodes = drawn.stream()
                .sorted(Comparator.comparing(Node::key).thenComparing(node -> Adjacency.KINDS.indexOf(node.kind())))
                .toList();
        for (int rank = 0; rank < nodes.size(); rank++) {
            var node = nodes.get(rank);
            ranksByVertex.put(ties.find(node.kind(), node.key()), rank);
        }
    }

    int size() {
        return counts.size();
    }

    /** Counts every pair of these vertices. */
    void addPairs(IntArrayList vertices) {
        for (int i = 0; i < vertices.size(); i++) {
            for (int j = i + 1; j < vertices.size(); j++) {
                add(vertices.get(i), vertices.get(j));
            }
        }
    }

    /** Counts each municipality of a partnership with each of its networks. */
    void addMemberships(int partnership) {
        ties.each(
                partnership,
                Network.KIND,
                network -> ties.each(partnership, Municipality.KIND, municipality -> add(municipality, network)));
    }

    /** Counts a pair of different vertices, unless one of them isn't drawn. */
    void add(int one, int other) {
        int rank = ranksByVertex.getOrDefault(one, -1);
        int otherRank = ranksByVertex.getOrDefault(other, -1);
        if (rank < 0 || otherRank < 0) {
            return;
        }
        var isInOrder = rank < otherRank || Adjacency.kind(one) != Adjacency.kind(other);
        counts.addTo(isInOrder ? pair(rank, otherRank) : pair(otherRank, rank), 1);
    }

    /** @param covered the partnerships that the drawing covers */
    List<Edge> heaviest(int limit, Filter covered) {
        var heaviest = new TopK<>(limit, HEAVIEST_FIRST);
        counts.forEach((LongIntProcedure)
                (pair, weight) -> heaviest.offer(new Count((int) (pair >>> Integer.SIZE), (int) pair, weight)));
        return heaviest.toList().stream().map(count -> edge(count, covered)).toList();
    }

    private Edge edge(Count count, Filter covered) {
        var source = nodes.get(count.source);
        var target = nodes.get(count.target);
        return new Edge(source, target, kind(source, target), count.weight, covered);
    }

    private static long pair(int source, int target) {
        return ((long) source << Integer.SIZE) | target;
    }

    private static EdgeKind kind(Node source, Node target) {
        if (target.kind() != Network.KIND) {
            return EdgeKind.PARTNERSHIP;
        }
        return source.kind() == Network.KIND ? EdgeKind.SHARED_MUNICIPALITY : EdgeKind.MEMBERSHIP;
    }
}
