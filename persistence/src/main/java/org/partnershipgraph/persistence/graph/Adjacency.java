package org.partnershipgraph.persistence.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.partnershipgraph.listing.Kind;

/**
 * Which vertices are tied to which, each by its number. Ties go both ways, and those of a vertex stand in the order of
 * the vertices they lead to, so that the same records give the same answers however they came.
 */
class Adjacency {

    static final int UNKNOWN = -1;

    private final Map<Vertex, Integer> numbers = new HashMap<>();
    private final List<Vertex> vertices = new ArrayList<>();
    /** The kind of each vertex, which is asked for most and is nearer at hand here. */
    private final List<Kind> kinds = new ArrayList<>();

    private final List<Numbers> ties = new ArrayList<>();

    int size() {
        return vertices.size();
    }

    Vertex vertex(int number) {
        return vertices.get(number);
    }

    /** The number of a vertex that has ties, else {@link #UNKNOWN}. */
    int find(Kind kind, String key) {
        var number = numbers.get(new Vertex(kind, key));
        return number == null || ties.get(number).size() == 0 ? UNKNOWN : number;
    }

    /** The number of a vertex, a new one where it has none yet. */
    int number(Vertex vertex) {
        return numbers.computeIfAbsent(vertex, added -> {
            vertices.add(added);
            kinds.add(added.kind());
            ties.add(new Numbers());
            return ties.size() - 1;
        });
    }

    /** All that the vertex is tied to. */
    Numbers ties(int number) {
        return ties.get(number);
    }

    /** The vertices of a kind that the vertex is tied to. */
    IntStream ties(int number, Kind kind) {
        return ties.get(number).stream().filter(other -> is(other, kind));
    }

    boolean is(int number, Kind kind) {
        return kinds.get(number) == kind;
    }

    /** Ties the vertex to just these among the vertices of such kinds. */
    void replace(int number, Collection<Kind> kinds, Collection<Vertex> others) {
        var former = ties.get(number).stream()
                .filter(other -> kinds.contains(vertices.get(other).kind()))
                .toArray();
        for (int other : former) {
            remove(number, other);
            remove(other, number);
        }
        others.stream().distinct().mapToInt(this::number).forEach(other -> {
            add(number, other);
            add(other, number);
        });
    }

    private void add(int from, int to) {
        var list = ties.get(from);
        list.insert(-position(list, to) - 1, to);
    }

    private void remove(int from, int to) {
        var list = ties.get(from);
        list.remove(position(list, to));
    }

    /** Where the vertex is in the list, or -1 less the place where it belongs. */
    private int position(Numbers list, int number) {
        var vertex = vertices.get(number);
        int from = 0;
        int to = list.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = vertices.get(list.get(middle)).compareTo(vertex);
            if (order == 0) {
                return middle;
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle;
        }
        return -from - 1;
    }
}
