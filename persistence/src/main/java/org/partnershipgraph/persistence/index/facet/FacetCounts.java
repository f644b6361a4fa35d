package org.partnershipgraph.persistence.index.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.index.list.FilterQueries;
import org.partnershipgraph.persistence.index.lucene.Hits;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index.Count;

/** Counts the values that matching records have, all fields in one go through them. */
public class FacetCounts {

    private final FilterQueries queries;
    private final MunicipalityCountries countries;

    public FacetCounts(FilterQueries queries, MunicipalityCountries countries) {
        this.queries = queries;
        this.countries = countries;
    }

    public Map<IndexField, List<Count>> of(Kind<?> kind, Filter filter, Set<IndexField> fields) throws IOException {
        var counts = new HashMap<IndexField, List<Count>>();
        var query = queries.of(kind, filter);
        var own = own(kind, fields);
        if (!own.isEmpty()) {
            counts.putAll(count(kind, query, own));
        }
        var others = new HashSet<>(fields);
        others.removeAll(own);
        if (!others.isEmpty()) {
            counts.putAll(new PartnershipFacets(searcher(), query).of(others));
        }
        return counts;
    }

    /** What records have themselves; the rest municipalities have by their partnerships. */
    private static Set<IndexField> own(Kind<?> kind, Set<IndexField> fields) {
        return kind == Municipality.KIND ? fields.stream().filter(kind::has).collect(Collectors.toSet()) : fields;
    }

    private Map<IndexField, List<Count>> count(Kind<?> kind, Query query, Set<IndexField> fields) throws IOException {
        var counters = new HashMap<IndexField, Counter>();
        for (var field : fields) {
            counters.put(field, counter(kind, field));
        }
        var isAll = query.equals(queries.of(kind, Filter.all()));
        Hits.visit(searcher(), query, segment -> {
            var oneByOne = new ArrayList<Counter>();
            for (var counter : counters.values()) {
                counter.enter(segment.reader());
                if (!isAll || !counter.countAll(segment.reader())) {
                    oneByOne.add(counter);
                }
            }
            return document -> {
                for (var counter : oneByOne) {
                    counter.count(document);
                }
                return !oneByOne.isEmpty();
            };
        });
        var counts = new HashMap<IndexField, List<Count>>();
        for (var counter : counters.entrySet()) {
            counts.put(counter.getKey(), counter.getValue().finish());
        }
        return counts;
    }

    private Counter counter(Kind<?> kind, IndexField field) {
        var isOfParticipants = field.equals(IndexField.COUNTRY) && kind.has(IndexField.MUNICIPALITY);
        return isOfParticipants
                ? new CountryCounter(IndexDocuments.name(kind, IndexField.MUNICIPALITY), countries)
                : new ValueCounter(IndexDocuments.name(kind, field));
    }

    private IndexSearcher searcher() {
        return queries.searcher();
    }
}
