package org.partnershipgraph.persistence.index.facet;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.Query;
import org.partnershipgraph.persistence.index.list.FilterQueries;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index.Count;
import org.partnershipgraph.query.IndexField;
import org.partnershipgraph.query.Kind;

/** Counts the values of the matching records of a snapshot, all fields for one run of the query. */
public class FacetCounts {

    /** The values of a municipality itself; others are those of its partnerships. */
    private static final Set<IndexField> OF_MUNICIPALITIES =
            EnumSet.of(IndexField.COUNTRY, IndexField.COUNTY, IndexField.KIND, IndexField.PLACE_NAME);

    private static final Comparator<Count> MOST_FREQUENT_FIRST =
            Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value);

    private final IndexSnapshot snapshot;

    public FacetCounts(IndexSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    public Map<IndexField, List<Count>> of(Kind kind, Filter filter, Set<IndexField> fields) throws IOException {
        var counts = new EnumMap<IndexField, List<Count>>(IndexField.class);
        var query = new FilterQueries(snapshot).of(kind, filter);
        var own = own(kind, fields);
        if (!own.isEmpty()) {
            addOwn(counts, kind, query, own);
        }
        var others = EnumSet.noneOf(IndexField.class);
        others.addAll(fields);
        others.removeAll(own);
        if (!others.isEmpty()) {
            new PartnershipFacets(snapshot, query)
                    .of(others)
                    .forEach((field, values) -> counts.put(field, sort(values)));
        }
        return counts;
    }

    private static Set<IndexField> own(Kind kind, Set<IndexField> fields) {
        var own = EnumSet.noneOf(IndexField.class);
        own.addAll(fields);
        if (kind == Kind.MUNICIPALITY) {
            own.retainAll(OF_MUNICIPALITIES);
        }
        return own;
    }

    private void addOwn(Map<IndexField, List<Count>> counts, Kind kind, Query query, Set<IndexField> fields)
            throws IOException {
        var hits = snapshot.search(query, new FacetsCollectorManager());
        for (var field : fields) {
            counts.put(field, sort(count(kind, field, hits)));
        }
    }

    private Map<String, Integer> count(Kind kind, IndexField field, FacetsCollector hits) throws IOException {
        if (field == IndexField.COUNTRY && (kind == Kind.PARTNERSHIP || kind == Kind.PROJECT)) {
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
