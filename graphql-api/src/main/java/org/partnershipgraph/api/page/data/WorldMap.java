package org.partnershipgraph.api.page.data;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Places and the lines between them, in the units of the picture {@code pages/world.js} draws. */
public record WorldMap(List<Place> places, List<String> lines) {

    private static final double WEST = -20;
    private static final double NORTH = 72;
    private static final double UNITS_PER_DEGREE = 10;
    /** Keeps the shapes of Central Europe right. */
    private static final double COMPRESSION = 0.75;
    /** How far a line swings out, in proportion to its length. */
    private static final double SWING = 0.15;

    /** A circle; its area grows with the number of partnerships. */
    public record Place(String slug, String name, double x, double y, double radius) {}

    public static WorldMap of(AnswerNode graph) {
        var places = graph.list("nodes").stream()
                .filter(node -> node.has("latitude"))
                .collect(toMap(node -> node.text("key"), WorldMap::place, (one, other) -> one, LinkedHashMap::new));
        var lines = graph.list("edges").stream()
                .filter(edge -> places.containsKey(edge.text("source")) && places.containsKey(edge.text("target")))
                .map(edge -> line(get(places, edge.text("source")), get(places, edge.text("target"))))
                .toList();
        return new WorldMap(List.copyOf(places.values()), lines);
    }

    private static Place get(Map<String, Place> places, String key) {
        return Objects.requireNonNull(places.get(key));
    }

    private static Place place(AnswerNode node) {
        var country = node.has("country") ? ", " + node.text("country.name") : "";
        return new Place(
                node.text("slug"),
                node.text("label") + country,
                round((node.decimal("longitude") - WEST) * UNITS_PER_DEGREE * COMPRESSION),
                round((NORTH - node.decimal("latitude")) * UNITS_PER_DEGREE),
                round(4 + 2 * Math.sqrt(node.number("weight"))));
    }

    /** The path of a curve that swings out to its left. */
    private static String line(Place from, Place to) {
        var x = (from.x + to.x) / 2 + (to.y - from.y) * SWING;
        var y = (from.y + to.y) / 2 - (to.x - from.x) * SWING;
        return "M%s,%sQ%s,%s,%s,%s".formatted(from.x, from.y, round(x), round(y), to.x, to.y);
    }

    private static double round(double units) {
        return Math.round(units * 10) / 10.0;
    }
}
