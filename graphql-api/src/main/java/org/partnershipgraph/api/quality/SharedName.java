package org.partnershipgraph.api.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Count;

/**
 * Names that look like the same place, and the municipalities of one country that have them.
 *
 * @param count how many have them
 * @param municipalities slugs of these, as many as are named
 */
record SharedName(List<String> names, String country, int count, List<String> municipalities) {

    /** How many municipalities of one name are named. */
    private static final int MOST = 100;

    /** How many names are looked at, for each takes a query. */
    private static final int MOST_NAMES = 1_000;

    /** Those of municipalities that have not become part of another: of such it is known that they are the same place. */
    static List<SharedName> all(Index index) {
        var present = new Filter.Has(IndexField.SUCCESSOR).not();
        var namesBySharers = new LinkedHashMap<Set<String>, List<Count>>();
        for (var count : mostShared(index, present)) {
            var having = present.and(Filter.is(IndexField.PLACE_NAME, count.value()));
            var sharers = new TreeSet<>(index.keys(Municipality.KIND, having, MOST));
            namesBySharers.computeIfAbsent(sharers, none -> new ArrayList<>()).add(count);
        }
        return namesBySharers.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Count> mostShared(Index index, Filter present) {
        return index
                .counts(Municipality.KIND, present, Set.of(IndexField.PLACE_NAME))
                .getOrDefault(IndexField.PLACE_NAME, List.of())
                .stream()
                .filter(count -> count.count() > 1)
                .limit(MOST_NAMES)
                .toList();
    }

    /** The values are a country's code and a name. */
    private static SharedName of(Set<String> municipalities, List<Count> counts) {
        var first = counts.get(0);
        var names = counts.stream().map(count -> count.value().substring(3)).toList();
        return new SharedName(names, first.value().substring(0, 2), first.count(), List.copyOf(municipalities));
    }
}
