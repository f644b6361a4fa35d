package org.partnershipgraph.api.facet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Count;
import org.partnershipgraph.query.Listing;

/** How many records of a list are known to be under way, to start and to end in a year. */
record TimelineYear(int year, int active, int started, int ended) {

    /** Every year from the first to the last that is known of any record. */
    static List<TimelineYear> all(Index index, Listing list) {
        var counts = index.counts(
                list.kind(), list.filter(), Set.of(IndexField.YEAR, IndexField.START_YEAR, IndexField.END_YEAR));
        var active = byYear(counts, IndexField.YEAR);
        var started = byYear(counts, IndexField.START_YEAR);
        var ended = byYear(counts, IndexField.END_YEAR);
        var known = Stream.of(active, started, ended)
                .flatMap(years -> years.keySet().stream())
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return IntStream.rangeClosed(known.getMin(), known.getMax())
                .mapToObj(year -> new TimelineYear(
                        year, active.getOrDefault(year, 0), started.getOrDefault(year, 0), ended.getOrDefault(year, 0)))
                .toList();
    }

    private static Map<Integer, Integer> byYear(Map<IndexField, List<Count>> counts, IndexField field) {
        return counts.getOrDefault(field, List.of()).stream()
                .collect(Collectors.toMap(count -> Integer.valueOf(count.value()), Count::count));
    }
}
