package org.partnershipgraph.persistence.index.facet;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.Query;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.persistence.index.list.FilterQueries;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index.Count;

/** Counts the values of the matching records of a snapshot, all fields for one run of the query. */
public class FacetCounter {

    private static final Comparator<Count> MOST_FREQUENT_FIRST =
            Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value);

    private final IndexSnapshot snapshot;

    public FacetCounter(IndexSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    public Map<IndexField, List<Count>> of(Kind<?> kind, Filter filter, Set<IndexField> fields) throws IOException {
        var counts = new HashMap<IndexField, List<Count>>();
        var query = new FilterQueries(snapshot).of(kind, filter);
        var own = own(kind, fields);
        if (!own.isEmpty()) {
            addOwn(counts, kind, query, own);
        }
        var others = new HashSet<>(fields);
        others.removeAll(own);
        if (!others.isEmpty()) {
            new PartnershipFacets(snapshot, kind, query)
                    .of(others)
                    .forEach((field, values) -> counts.put(field, sort(values)));
        }
        return counts;
    }

    /** The fields of the records themselves; all but partnerships and projects have the others by their partnerships. */
    private static Set<IndexField> own(Kind<?> kind, Set<IndexField> fields) {
        return kind == Partnership.KIND || kind == Project.KIND
                ? fields
                : fields.stream().filter(kind::has).collect(Collectors.toSet());
    }

    private void addOwn(Map<IndexField, List<Count>> counts, Kind<?> kind, Query query, Set<IndexField> fields)
            throws IOException {
        var hits = snapshot.search(query, new FacetsCollectorManager());
        for (var field : fields) {
            counts.put(field, sort(count(kind, field, hits)));
        }
    }

    private Map<String, Integer> count(Kind<?> kind, IndexField field, FacetsCollector hits) throws IOException {
        if (field.equals(IndexField.COUNTRY) && kind.has(IndexField.MUNICIPALITY)) {
            var municipalities = IndexDocuments.name(kind, IndexField.MUNICIPALITY);
            return snapshot.derived(CountryFacet.class, CountryFacet::new).count(hits, municipalities);
        }
        return count(IndexDocuments.name(kind, field), hits);
    }

    private Map<String, Integer> count(String field, FacetsCollector hits) throws IOException {
        var state = snapshot.derived(
                StringDocValuesReaderState.class,
                field,
                none -> new StringDocValuesReaderState(snapshot.getIndexReader(), field));
        var counts = new HashMap<String, Integer>();
        var facet = new StringValueFacetCounts(state, hits).getAllChildren(field);
        for (var value : facet.labelValues) {
            counts.put(value.label, value.value.intValue());
        }
        return counts;
    }

    private static List<Count> sort(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(MOST_FREQUENT_FIRST)
                .toList();
    }
}
