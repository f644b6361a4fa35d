package org.partnershipgraph.api.export.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipgraph.api.export.selection.ListPath;
import org.partnershipgraph.api.export.selection.SelectedField;
import org.partnershipgraph.api.export.table.Table;

/** A drawing of the API, which has nodes and edges itself. */
public class DrawingSource implements GraphSource {

    private static final String TYPE = "Graph";

    private final List<SelectedField> way;
    private final SelectedField nodes;
    private final SelectedField edges;
    private final Table nodeTable;
    private final Table edgeTable;
    private final DrawnGraph graph;

    private DrawingSource(ListPath path, SelectedField nodes, SelectedField edges, Locale locale) {
        way = path.fields();
        this.nodes = nodes;
        this.edges = edges;
        nodeTable = Table.of(without(nodes, "key"), locale);
        edgeTable = Table.of(without(edges, "source", "target"), locale);
        graph = new DrawnGraph(nodeTable.headers(), edgeTable.headers());
    }

    /** The first drawing in an answer that has the keys of its nodes and the ends of its edges. */
    public static Optional<DrawingSource> in(List<SelectedField> answer, Locale locale) {
        return ListPath.toSingle(answer, TYPE).flatMap(path -> of(path, locale));
    }

    private static Optional<DrawingSource> of(ListPath path, Locale locale) {
        var nodes = path.list().field("nodes").filter(field -> has(field, "key"));
        var edges = path.list().field("edges").filter(field -> has(field, "source", "target"));
        return nodes.flatMap(one -> edges.map(other -> new DrawingSource(path, one, other, locale)));
    }

    private static boolean has(SelectedField field, String... names) {
        return Stream.of(names).allMatch(name -> field.field(name).isPresent());
    }

    /** What the format itself has a place for is no attribute. */
    private static List<SelectedField> without(SelectedField parent, String... names) {
        return parent.fields().stream()
                .filter(field -> !List.of(names).contains(field.name()))
                .toList();
    }

    /** Reads a whole answer. */
    @Override
    public void add(Map<?, ?> answer) {
        Map<?, ?> drawing = answer;
        for (var field : way) {
            drawing = drawing.get(field.key()) instanceof Map<?, ?> inner ? inner : Map.of();
        }
        if (Boolean.TRUE.equals(Values.of(drawing, way.get(way.size() - 1), "truncated"))) {
            graph.truncate();
        }
        Values.items(drawing, nodes).forEach(this::addNode);
        Values.items(drawing, edges).forEach(this::addEdge);
    }

    private void addNode(Map<?, ?> node) {
        var label = Values.of(node, nodes, "label");
        graph.addNode(
                String.valueOf(Values.of(node, nodes, "key")),
                label == null ? null : label.toString(),
                nodeTable.rows(node).get(0));
    }

    private void addEdge(Map<?, ?> edge) {
        graph.addEdge(
                String.valueOf(Values.of(edge, edges, "source")),
                String.valueOf(Values.of(edge, edges, "target")),
                Values.of(edge, edges, "weight") instanceof Integer weight ? weight : null,
                edgeTable.rows(edge).get(0));
    }

    @Override
    public DrawnGraph graph() {
        return graph;
    }
}
