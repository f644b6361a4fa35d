package org.partnershipgraph.persistence.graph;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * The vertices of one kind, each with its key and its neighbours. A vertex keeps its place for good. Keys are stored as
 * UTF-8, which takes a third of the memory of strings.
 */
class Vertices {

    private final BytesRefHash keys = new BytesRefHash();
    private final List<IntArrayList> neighbours = new ArrayList<>();

    int size() {
        return neighbours.size();
    }

    /** The place of a vertex, negative if there is none with this key. */
    int find(String key) {
        return keys.find(new BytesRef(key));
    }

    /** The place of a vertex, which is added if it is missing. */
    int findOrAdd(String key) {
        int added = keys.add(new BytesRef(key));
        if (added < 0) {
            return -added - 1;
        }
        neighbours.add(new IntArrayList());
        return added;
    }

    String key(int place) {
        return bytes(place).utf8ToString();
    }

    IntArrayList neighbours(int place) {
        return neighbours.get(place);
    }

    /** Empties the lists of neighbours and returns the former ones. */
    List<IntArrayList> clearNeighbours() {
        var former = List.copyOf(neighbours);
        neighbours.replaceAll(list -> new IntArrayList(list.size()));
        return former;
    }

    void trimToSize() {
        neighbours.forEach(IntArrayList::trimToSize);
    }

    int compare(int one, int other) {
        return bytes(one).compareTo(bytes(other));
    }

    /** All places, ordered by key. */
    IntStream sorted() {
        return IntStream.range(0, size()).boxed().sorted(this::compare).mapToInt(Integer::intValue);
    }

    private BytesRef bytes(int place) {
        return keys.get(place, new BytesRef());
    }
}
