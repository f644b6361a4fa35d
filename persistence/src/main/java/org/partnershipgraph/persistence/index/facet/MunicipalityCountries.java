package org.partnershipgraph.persistence.index.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.index.lucene.Hits;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Kind;

/** The countries of all municipalities in one state of the index, each by a number. */
public class MunicipalityCountries {

    static final int NONE = -1;

    private record Column(Object segment, String field) {}

    private final Object state;
    private final List<String> codes = new ArrayList<>();
    private final Map<BytesRef, Integer> bySlug = new HashMap<>();
    private final Map<Column, int[]> byValue = new ConcurrentHashMap<>();

    private MunicipalityCountries(Object state) {
        this.state = state;
    }

    /** Those of the present state: the ones that are known, or read anew. */
    public static MunicipalityCountries of(IndexSearcher searcher, @Nullable MunicipalityCountries known)
            throws IOException {
        var state = stateOf(searcher.getIndexReader());
        if (known != null && known.state == state) {
            return known;
        }
        var countries = new MunicipalityCountries(state);
        countries.read(searcher);
        return countries;
    }

    List<String> codes() {
        return codes;
    }

    /** The countries of the municipalities that a field of a segment holds, by their numbers in it. */
    int[] of(LeafReader segment, String field) throws IOException {
        var column = new Column(segment.getReaderCacheHelper().getKey(), field);
        var known = byValue.get(column);
        if (known != null) {
            return known;
        }
        var values = DocValues.getSortedSet(segment, field);
        var countries = new int[Math.toIntExact(values.getValueCount())];
        for (int value = 0; value < countries.length; value++) {
            countries[value] = bySlug.getOrDefault(values.lookupOrd(value), NONE);
        }
        byValue.put(column, countries);
        return countries;
    }

    private void read(IndexSearcher searcher) throws IOException {
        var numbers = new HashMap<String, Integer>();
        var all = new TermQuery(IndexDocuments.kind(Kind.MUNICIPALITY));
        Hits.visit(searcher, all, segment -> {
            var keys = DocValues.getSorted(segment.reader(), IndexDocuments.KEY);
            var values =
                    DocValues.getSortedSet(segment.reader(), IndexDocuments.name(Kind.MUNICIPALITY, Field.COUNTRY));
            return document -> {
                if (keys.advanceExact(document) && values.advanceExact(document)) {
                    var slug = BytesRef.deepCopyOf(keys.lookupOrd(keys.ordValue()));
                    bySlug.put(slug, numbers.computeIfAbsent(first(values), this::add));
                }
                return true;
            };
        });
    }

    private int add(String code) {
        codes.add(code);
        return codes.size() - 1;
    }

    private static String first(SortedSetDocValues values) throws IOException {
        return values.lookupOrd(values.nextOrd()).utf8ToString();
    }

    private static Object stateOf(IndexReader reader) {
        return reader.getReaderCacheHelper().getKey();
    }
}
