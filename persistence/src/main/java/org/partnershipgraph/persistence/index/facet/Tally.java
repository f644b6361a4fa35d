package org.partnershipgraph.persistence.index.facet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.query.Count;

/** How often each value was met. */
class Tally {

    private static final Comparator<Count> MOST_FREQUENT_FIRST =
            Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value);

    private final Map<String, Integer> counts = new HashMap<>();

    void add(String value, int count) {
        if (count != 0) {
            counts.merge(value, count, Integer::sum);
        }
    }

    List<Count> counts() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(MOST_FREQUENT_FIRST)
                .toList();
    }
}
