package org.partnershipgraph.persistence.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/** The vertices of one kind: each has a place, which it keeps, a key and ties. Keys are bytes, a third of their strings. */
class Vertices {

    private final BytesRefHash keys = new BytesRefHash();
    private final List<Numbers> ties = new ArrayList<>();

    int size() {
        return ties.size();
    }

    /** Negative where there is none. */
    int find(String key) {
        return keys.find(new BytesRef(key));
    }

    /** The place of the vertex, a new one where it has none yet. */
    int place(String key) {
        int added = keys.add(new BytesRef(key));
        if (added < 0) {
            return -added - 1;
        }
        ties.add(new Numbers());
        return added;
    }

    String key(int place) {
        return bytes(place).utf8ToString();
    }

    Numbers ties(int place) {
        return ties.get(place);
    }

    int compare(int one, int other) {
        return bytes(one).compareTo(bytes(other));
    }

    /** All places, in the order of their keys. */
    int[] inOrder() {
        return IntStream.range(0, size())
                .boxed()
                .sorted(this::compare)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private BytesRef bytes(int place) {
        return keys.get(place, new BytesRef());
    }
}
