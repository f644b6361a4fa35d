package org.partnershipgraph.api.export.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.export.table.Cells;

/** An undirected graph. */
public class DrawnGraph {

    /**
     * A node.
     *
     * @param values one for each attribute of nodes
     */
    public record Node(String id, String label, List<@Nullable Object> values) {}

    /**
     * An edge.
     *
     * @param values one for each attribute of edges
     */
    public record Edge(
            String source, String target, @Nullable Integer weight, List<@Nullable Object> values) {}

    private final List<String> nodeTitles;
    private final List<String> edgeTitles;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private boolean isTruncated;

    DrawnGraph(List<String> nodeTitles, List<String> edgeTitles) {
        this.nodeTitles = nodeTitles;
        this.edgeTitles = edgeTitles;
    }

    boolean hasNode(String id) {
        return nodes.containsKey(id);
    }

    void addNode(String id, @Nullable String label, @Nullable Object[] cells) {
        nodes.put(id, new Node(id, label == null ? id : label, joined(cells)));
    }

    void addEdge(String source, String target, @Nullable Integer weight, @Nullable Object... cells) {
        edges.add(new Edge(source, target, weight, joined(cells)));
    }

    void truncate() {
        isTruncated = true;
    }

    /** Whether nodes were left out. */
    public boolean isTruncated() {
        return isTruncated;
    }

    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    public List<Edge> edges() {
        return edges;
    }

    public List<Attribute> nodeAttributes() {
        return attributes(nodeTitles, nodes.values().stream().map(Node::values).toList());
    }

    public List<Attribute> edgeAttributes() {
        return attributes(edgeTitles, edges.stream().map(Edge::values).toList());
    }

    private static List<Attribute> attributes(List<String> titles, List<List<@Nullable Object>> rows) {
        return IntStream.range(0, titles.size())
                .mapToObj(i -> Attribute.of(titles.get(i), column(rows, i)))
                .toList();
    }

    private static List<@Nullable Object> column(List<List<@Nullable Object>> rows, int column) {
        var values = new ArrayList<@Nullable Object>();
        rows.forEach(row -> values.add(row.get(column)));
        return values;
    }

    private static List<@Nullable Object> joined(@Nullable Object[] cells) {
        var joined = new ArrayList<@Nullable Object>();
        for (var cell : cells) {
            joined.add(Cells.joined(cell));
        }
        return joined;
    }
}
