package org.partnershipgraph.persistence.graph;

import com.carrotsearch.hppc.IntArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.ProjectArea;

/**
 * The adjacency lists of an undirected graph. A vertex is a number that combines its kind with its place among the
 * vertices of that kind. Lists are sorted by kind and key, so that the order in which records are read has no influence on
 * answers.
 */
class Adjacency {

    static final int UNKNOWN = -1;

    /** The kinds of vertices, in the order of the lists. */
    static final List<Kind<?>> KINDS =
            List.of(Municipality.KIND, Partnership.KIND, Network.KIND, Country.KIND, GlobalGoal.KIND, ProjectArea.KIND);

    /** Leaves four bits for the kind; numbers are positive. */
    private static final int PLACE_BITS = 27;

    private final List<Vertices> vertices =
            KINDS.stream().map(kind -> new Vertices()).toList();

    static boolean is(int vertex, Kind<?> kind) {
        return kind(vertex) == kind;
    }

    static Kind<?> kind(int vertex) {
        return KINDS.get(vertex >>> PLACE_BITS);
    }

    /** The kind of the vertices that a field links to; {@link IllegalArgumentException} if they are none of the graph. */
    static Kind<?> kindLinkedBy(IndexField field) {
        return KINDS.stream()
                .filter(kind -> kind.typeName().equals(field.linkedType()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(field + " leads out of the graph"));
    }

    /** All vertices of a kind that have neighbours. */
    IntStream all(Kind<?> kind) {
        int first = vertex(kind, 0);
        return IntStream.range(first, first + of(kind).size())
                .filter(vertex -> !neighbours(vertex).isEmpty());
    }

    String key(int vertex) {
        return of(vertex).key(place(vertex));
    }

    /** The vertex with this key, {@link #UNKNOWN} if there is none or it has no neighbours. */
    int find(Kind<?> kind, String key) {
        int place = of(kind).find(key);
        return place < 0 || of(kind).neighbours(place).isEmpty() ? UNKNOWN : vertex(kind, place);
    }

    /** The number of a vertex, which is added if it is missing. */
    int findOrAdd(Vertex vertex) {
        return vertex(vertex.kind(), of(vertex.kind()).findOrAdd(vertex.key()));
    }

    IntArrayList neighbours(int vertex) {
        return of(vertex).neighbours(place(vertex));
    }

    /** Passes each neighbour of a kind to the action. */
    void each(int vertex, Kind<?> kind, IntConsumer action) {
        var list = neighbours(vertex);
        for (int i = start(list, kind); i < list.size() && is(list.get(i), kind); i++) {
            action.accept(list.get(i));
        }
    }

    /** The first neighbour of a kind, or {@link #UNKNOWN}. */
    int first(int vertex, Kind<?> kind) {
        var list = neighbours(vertex);
        int start = start(list, kind);
        return start < list.size() && is(list.get(start), kind) ? list.get(start) : UNKNOWN;
    }

    /** Orders by kind, then by key. */
    int compare(int one, int other) {
        return is(other, kind(one)) ? of(one).compare(place(one), place(other)) : Integer.compare(one, other);
    }

    /** Replaces all neighbours of these kinds. */
    void replace(int vertex, Collection<Kind<?>> kinds, Collection<Vertex> neighbours) {
        var former = neighbours(vertex).stream()
                .filter(other -> kinds.contains(kind(other)))
                .toArray();
        for (int other : former) {
            remove(vertex, other);
            remove(other, vertex);
        }
        neighbours.stream().distinct().mapToInt(this::findOrAdd).forEach(other -> {
            insert(vertex, other);
            insert(other, vertex);
        });
    }

    /** Appends neighbours unsorted, which is faster for many vertices; call {@link #sort} after the last one. */
    void append(int vertex, Collection<Vertex> neighbours) {
        neighbours.stream().distinct().mapToInt(this::findOrAdd).forEach(other -> {
            neighbours(vertex).add(other);
            neighbours(other).add(vertex);
        });
    }

    /** Sorts all lists: going over the vertices in their order, adds each one to the lists of its neighbours. */
    void sort() {
        var unsorted = vertices.stream().map(Vertices::clearNeighbours).toList();
        for (var kind : KINDS) {
            var lists = unsorted.get(KINDS.indexOf(kind));
            of(kind).sorted().forEach(place -> addTo(lists.get(place), vertex(kind, place)));
        }
        vertices.forEach(Vertices::trimToSize);
    }

    private void addTo(IntArrayList neighbours, int vertex) {
        neighbours.stream().forEach(other -> neighbours(other).add(vertex));
    }

    private void insert(int from, int to) {
        var list = neighbours(from);
        list.insert(position(list, to), to);
    }

    private void remove(int from, int to) {
        var list = neighbours(from);
        list.removeAt(position(list, to));
    }

    private int position(IntArrayList list, int vertex) {
        return partitionPoint(list, other -> compare(other, vertex) < 0);
    }

    /** The index of the first neighbour of the kind, or of a later kind. */
    private static int start(IntArrayList list, Kind<?> kind) {
        int first = vertex(kind, 0);
        // Most callers ask for the kind that comes first.
        return list.isEmpty() || list.get(0) >= first ? 0 : partitionPoint(list, other -> other < first);
    }

    /** The index of the first item that isn't before a place in the order; binary search. */
    private static int partitionPoint(IntArrayList list, IntPredicate isBefore) {
        int from = 0;
        int to = list.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (isBefore.test(list.get(middle))) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static int vertex(Kind<?> kind, int place) {
        return (KINDS.indexOf(kind) << PLACE_BITS) | place;
    }

    private static int place(int vertex) {
        return vertex & ((1 << PLACE_BITS) - 1);
    }

    private Vertices of(Kind<?> kind) {
        return vertices.get(KINDS.indexOf(kind));
    }

    private Vertices of(int vertex) {
        return vertices.get(vertex >>> PLACE_BITS);
    }
}
