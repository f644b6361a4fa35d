package org.partnershipgraph.api.export.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.export.selection.ListPath;
import org.partnershipgraph.api.export.selection.SelectedField;
import org.partnershipgraph.api.export.table.Table;

/** The participants of partnerships or projects as nodes, with an edge between two that share some. */
public class SharedPartnerships implements GraphSource {

    private record Pair(String one, String other) {}

    /** They are counted in memory. */
    private static final int MOST_EDGES = 200_000;

    private static final String[] IDENTIFIERS = {"slug", "id"};
    private static final String[] LABELS = {"name", "slug", "id"};
    private static final String[] TITLES = {"slug", "title", "id"};

    private final SelectedField item;
    private final List<SelectedField> wayToParticipants;
    private final SelectedField municipality;
    private final Table municipalities;
    private final DrawnGraph graph;
    private final Map<Pair, List<String>> shared = new LinkedHashMap<>();

    private SharedPartnerships(
            ListPath list, List<SelectedField> wayToParticipants, SelectedField municipality, Locale locale) {
        item = list.list();
        this.wayToParticipants = wayToParticipants;
        this.municipality = municipality;
        municipalities = Table.of(municipality.fields(), locale);
        graph = new DrawnGraph(municipalities.headers(), List.of("weight", "shared"));
    }

    /** Those of a list whose items have participants with an identifier. */
    public static Optional<SharedPartnerships> in(ListPath list, Locale locale) {
        return ListPath.outermost(list.list().fields()).stream()
                .filter(inner -> inner.list().type().equals("Participant"))
                .findFirst()
                .flatMap(way -> way.list()
                        .field("municipality")
                        .filter(SharedPartnerships::hasIdentifier)
                        .map(municipality -> new SharedPartnerships(list, way.fields(), municipality, locale)));
    }

    private static boolean hasIdentifier(SelectedField municipality) {
        return List.of(IDENTIFIERS).stream()
                .anyMatch(name -> municipality.field(name).isPresent());
    }

    @Override
    public void add(Map<?, ?> object) {
        var ids = new ArrayList<String>();
        for (var participant : participants(object)) {
            var id = addNode(participant);
            if (id != null) {
                ids.add(id);
            }
        }
        var title = titleOf(object);
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                share(ids.get(i), ids.get(j), title);
            }
        }
    }

    private List<Map<?, ?>> participants(Map<?, ?> object) {
        var last = wayToParticipants.size() - 1;
        Map<?, ?> parent = object;
        for (var field : wayToParticipants.subList(0, last)) {
            parent = parent.get(field.key()) instanceof Map<?, ?> inner ? inner : Map.of();
        }
        return Values.items(parent, wayToParticipants.get(last));
    }

    private @Nullable String addNode(Map<?, ?> participant) {
        if (!(participant.get(municipality.key()) instanceof Map<?, ?> node)) {
            return null;
        }
        var id = Values.first(node, municipality, IDENTIFIERS);
        if (id != null && !graph.hasNode(id)) {
            graph.addNode(
                    id,
                    Values.first(node, municipality, LABELS),
                    municipalities.rows(node).get(0));
        }
        return id;
    }

    private String titleOf(Map<?, ?> object) {
        if (item.name().equals("edges")) {
            var node = item.field("node");
            if (node.isPresent() && object.get(node.get().key()) instanceof Map<?, ?> inner) {
                return String.valueOf(Values.first(inner, node.get(), TITLES));
            }
        }
        return String.valueOf(Values.first(object, item, TITLES));
    }

    private void share(String one, String other, String title) {
        var pair = one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        shared.computeIfAbsent(pair, key -> new ArrayList<>()).add(title);
        if (shared.size() > MOST_EDGES) {
            throw new ArgumentPath("format").bad("export.large-graph", MOST_EDGES);
        }
    }

    @Override
    public DrawnGraph graph() {
        shared.forEach((pair, titles) -> graph.addEdge(pair.one(), pair.other(), titles.size(), titles.size(), titles));
        return graph;
    }
}
