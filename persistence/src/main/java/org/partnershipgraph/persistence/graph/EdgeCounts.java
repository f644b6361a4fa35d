package org.partnershipgraph.persistence.graph;

import java.util.Comparator;
import java.util.List;
import org.partnershipgraph.graph.Drawing.Edge;
import org.partnershipgraph.graph.Drawing.EdgeKind;
import org.partnershipgraph.graph.Drawing.Node;
import org.partnershipgraph.query.Kind;

/** The edges of a drawing on their way: counts which of its nodes stand together, each pair once, as often as they do. */
class EdgeCounts {

    private record Joint(int source, int target, int weight) {}

    private static final Comparator<Joint> HEAVIEST_FIRST = Comparator.comparingInt(Joint::weight)
            .reversed()
            .thenComparingInt(Joint::source)
            .thenComparingInt(Joint::target);

    /** In the order of their keys, so that edges are put in order by the ranks of their nodes. */
    private final List<Node> nodes;
    /** By vertex the rank of its node, from 1. */
    private final Weights ranks;

    private final PairCounts pairs = new PairCounts();

    EdgeCounts(List<Node> drawn, Adjacency ties) {
        nodes = drawn.stream()
                .sorted(Comparator.comparing(Node::key).thenComparing(Node::kind))
                .toList();
        ranks = new Weights(ties);
        for (int rank = 1; rank <= nodes.size(); rank++) {
            var node = nodes.get(rank - 1);
            ranks.add(ties.number(new Vertex(node.kind(), node.key())), rank);
        }
    }

    int size() {
        return pairs.size();
    }

    /** Joins each of these with each other, as far as they are drawn. */
    void join(Numbers together) {
        for (int i = 0; i < together.size(); i++) {
            for (int j = i + 1; j < together.size(); j++) {
                join(together.get(i), together.get(j));
            }
        }
    }

    /** Joins two different vertices where both are drawn. */
    void join(int one, int other) {
        int rank = ranks.of(one);
        int otherRank = ranks.of(other);
        if (rank == 0 || otherRank == 0) {
            return;
        }
        var isInOrder = rank < otherRank || Adjacency.kind(one) != Adjacency.kind(other);
        pairs.add(isInOrder ? rank : otherRank, isInOrder ? otherRank : rank);
    }

    List<Edge> heaviest(int most) {
        var heaviest = new TopK<>(most, HEAVIEST_FIRST);
        pairs.each((source, target, weight) -> heaviest.offer(new Joint(source, target, weight)));
        return heaviest.toList().stream().map(this::edge).toList();
    }

    private Edge edge(Joint joint) {
        var source = nodes.get(joint.source - 1);
        var target = nodes.get(joint.target - 1);
        return new Edge(source, target, kind(source, target), joint.weight);
    }

    private static EdgeKind kind(Node source, Node target) {
        if (target.kind() != Kind.NETWORK) {
            return EdgeKind.PARTNERSHIP;
        }
        return source.kind() == Kind.NETWORK ? EdgeKind.SHARED_MUNICIPALITY : EdgeKind.MEMBERSHIP;
    }
}
