package org.partnershipgraph.persistence.graph;

import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.ProjectArea;

/**
 * Which vertices are tied to which, each by its number, which tells its kind and its place among those of the kind. Ties
 * go both ways, and those of a vertex stand in the order of the vertices they lead to, so that the same records give the
 * same answers however they came.
 */
class Adjacency {

    static final int UNKNOWN = -1;

    /** The kinds of its vertices, in the order that ties stand in. */
    private static final List<Kind<?>> KINDS =
            List.of(Municipality.KIND, Partnership.KIND, Network.KIND, Country.KIND, GlobalGoal.KIND, ProjectArea.KIND);

    /** Four bits are left for the kind, and numbers are positive. */
    private static final int PLACE_BITS = 27;

    private final Vertices[] vertices =
            KINDS.stream().map(kind -> new Vertices()).toArray(Vertices[]::new);

    static boolean is(int number, Kind<?> kind) {
        return kind(number) == kind;
    }

    static Kind<?> kind(int number) {
        return KINDS.get(row(number));
    }

    /** The place of a vertex's kind among all kinds, from 0. */
    static int row(int number) {
        return number >>> PLACE_BITS;
    }

    /** The place of a vertex among those of its kind, from 0. */
    static int place(int number) {
        return number & ((1 << PLACE_BITS) - 1);
    }

    static int number(Kind<?> kind, int place) {
        return (KINDS.indexOf(kind) << PLACE_BITS) | place;
    }

    /** How many vertices of the kind there are, those without ties included. */
    int size(Kind<?> kind) {
        return of(kind).size();
    }

    /** The numbers of all vertices of the kind that have ties. */
    IntStream all(Kind<?> kind) {
        return IntStream.range(number(kind, 0), number(kind, size(kind)))
                .filter(number -> ties(number).size() > 0);
    }

    Vertex vertex(int number) {
        return new Vertex(kind(number), key(number));
    }

    String key(int number) {
        return of(number).key(place(number));
    }

    /** The number of a vertex that has ties, else {@link #UNKNOWN}. */
    int find(Kind<?> kind, String key) {
        int place = of(kind).find(key);
        return place < 0 || ties(number(kind, place)).size() == 0 ? UNKNOWN : number(kind, place);
    }

    /** The number of a vertex, a new one where it has none yet. */
    int number(Vertex vertex) {
        return number(vertex.kind(), of(vertex.kind()).place(vertex.key()));
    }

    /** All that the vertex is tied to. */
    Numbers ties(int number) {
        return of(number).ties(place(number));
    }

    /** Does it with each vertex of a kind that the vertex is tied to. */
    void each(int number, Kind<?> kind, IntConsumer action) {
        var list = ties(number);
        for (int i = start(list, kind); i < list.size() && is(list.get(i), kind); i++) {
            action.accept(list.get(i));
        }
    }

    /** The first vertex of a kind that the vertex is tied to, else {@link #UNKNOWN}. */
    int first(int number, Kind<?> kind) {
        var list = ties(number);
        int start = start(list, kind);
        return start < list.size() && is(list.get(start), kind) ? list.get(start) : UNKNOWN;
    }

    /** By kind, then by key. */
    int compare(int one, int other) {
        int byKind = Integer.compare(row(one), row(other));
        return byKind == 0 ? of(one).compare(place(one), place(other)) : byKind;
    }

    /** Ties the vertex to just these among the vertices of such kinds. */
    void replace(int number, Collection<Kind<?>> kinds, Collection<Vertex> others) {
        var former = ties(number).stream()
                .filter(other -> kinds.contains(kind(other)))
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

    /** Ties a vertex to these, in no order: once for each of very many, to be followed by {@link #sort}. */
    void append(int number, Collection<Vertex> others) {
        others.stream().distinct().mapToInt(this::number).forEach(other -> {
            ties(number).add(other);
            ties(other).add(number);
        });
    }

    /** Puts all ties in their order. */
    void sort() {
        var ranks = new Weights(this);
        for (var kind : KINDS) {
            var order = of(kind).inOrder();
            IntStream.range(0, order.length).forEach(rank -> ranks.add(number(kind, order[rank]), rank));
        }
        KINDS.stream()
                .flatMapToInt(this::all)
                .mapToObj(this::ties)
                .forEach(list -> list.sort(number -> number(kind(number), ranks.of(number))));
    }

    private Vertices of(Kind<?> kind) {
        return vertices[KINDS.indexOf(kind)];
    }

    private Vertices of(int number) {
        return vertices[row(number)];
    }

    private void add(int from, int to) {
        var list = ties(from);
        list.insert(-position(list, to) - 1, to);
    }

    private void remove(int from, int to) {
        var list = ties(from);
        list.remove(position(list, to));
    }

    /** Where the vertex is in the list, or -1 less the place where it belongs. */
    private int position(Numbers list, int number) {
        int from = 0;
        int to = list.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = compare(list.get(middle), number);
            if (order == 0) {
                return middle;
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle;
        }
        return -from - 1;
    }

    /** Where those of the kind start in the list, if there are any; most often it is asked for those that come first. */
    private static int start(Numbers list, Kind<?> kind) {
        if (list.size() == 0 || !isBefore(list.get(0), kind)) {
            return 0;
        }
        int from = 0;
        int to = list.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            var isBefore = isBefore(list.get(middle), kind);
            from = isBefore ? middle + 1 : from;
            to = isBefore ? to : middle;
        }
        return from;
    }

    private static boolean isBefore(int number, Kind<?> kind) {
        return row(number) < KINDS.indexOf(kind);
    }
}
