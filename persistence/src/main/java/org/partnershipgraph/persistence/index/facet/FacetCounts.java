package org.partnershipgraph.persistence.index.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.partnershipgraph.persistence.index.list.FilterQueries;
import org.partnershipgraph.persistence.index.lucene.Hits;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.query.Count;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Kind;

/** Counts the values that matching records have, all fields in one go through them. */
public class FacetCounts {

    /** What a municipality has itself; the rest it has by its partnerships. */
    private static final Set<Field> OF_MUNICIPALITIES =
            EnumSet.of(Field.COUNTRY, Field.COUNTY, Field.KIND, Field.PLACE_NAME);

    private final FilterQueries queries;
    private final MunicipalityCountries countries;

    public FacetCounts(FilterQueries queries, MunicipalityCountries countries) {
        this.queries = queries;
        this.countries = countries;
    }

    public Map<Field, List<Count>> of(Kind kind, Filter filter, Set<Field> fields) throws IOException {
        var counts = new EnumMap<Field, List<Count>>(Field.class);
        var query = queries.of(kind, filter);
        var own = own(kind, fields);
        if (!own.isEmpty()) {
            counts.putAll(count(kind, query, own));
        }
        var others = EnumSet.noneOf(Field.class);
        others.addAll(fields);
        others.removeAll(own);
        if (!others.isEmpty()) {
            counts.putAll(new PartnershipFacets(searcher(), query).of(others));
        }
        return counts;
    }

    private static Set<Field> own(Kind kind, Set<Field> fields) {
        var own = EnumSet.noneOf(Field.class);
        own.addAll(fields);
        if (kind == Kind.MUNICIPALITY) {
            own.retainAll(OF_MUNICIPALITIES);
        }
        return own;
    }

    private Map<Field, List<Count>> count(Kind kind, Query query, Set<Field> fields) throws IOException {
        var counters = new EnumMap<Field, Counter>(Field.class);
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
        var counts = new EnumMap<Field, List<Count>>(Field.class);
        for (var counter : counters.entrySet()) {
            counts.put(counter.getKey(), counter.getValue().finish());
        }
        return counts;
    }

    private Counter counter(Kind kind, Field field) {
        var isOfParticipants = field == Field.COUNTRY && (kind == Kind.PARTNERSHIP || kind == Kind.PROJECT);
        return isOfParticipants
                ? new CountryCounter(IndexDocuments.name(kind, Field.MUNICIPALITY), countries)
                : new ValueCounter(IndexDocuments.name(kind, field));
    }

    private IndexSearcher searcher() {
        return queries.searcher();
    }
}
