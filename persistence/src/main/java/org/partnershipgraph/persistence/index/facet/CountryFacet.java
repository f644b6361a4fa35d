package org.partnershipgraph.persistence.index.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.persistence.index.lucene.MunicipalityLinks;

/** Counts documents by the countries of their participants, which only the municipalities state. */
class CountryFacet {

    private static final int UNKNOWN = -1;

    private record Column(Object segment, String field) {}

    private final List<String> codes = new ArrayList<>();
    /** By slug of a municipality, as an index into the codes. */
    private final Map<BytesRef, Integer> countries = new HashMap<>();
    /** By ordinal of a municipality in the column. */
    private final Map<Column, int[]> countriesByOrdinal = new ConcurrentHashMap<>();

    CountryFacet(IndexSnapshot snapshot) throws IOException {
        var indexes = new HashMap<String, Integer>();
        MunicipalityLinks.of(snapshot, IndexField.COUNTRY)
                .all()
                .forEach((municipality, code) ->
                        countries.put(municipality, indexes.computeIfAbsent(code.utf8ToString(), this::add)));
    }

    /** The number of hits by country. */
    Map<String, Integer> count(FacetsCollector hits, String municipalityField) throws IOException {
        var counts = new int[codes.size()];
        for (var segment : hits.getMatchingDocs()) {
            count(segment, municipalityField, counts);
        }
        var byCode = new HashMap<String, Integer>();
        for (int country = 0; country < counts.length; country++) {
            byCode.put(codes.get(country), counts[country]);
        }
        return byCode;
    }

    private void count(MatchingDocs segment, String municipalityField, int[] counts) throws IOException {
        var municipalities = DocValues.getSortedSet(segment.context.reader(), municipalityField);
        var countryOf = countries(segment.context.reader(), municipalityField, municipalities);
        var lastCounted = new int[counts.length];
        Arrays.fill(lastCounted, UNKNOWN);
        var documents = segment.bits.iterator();
        for (int one = documents.nextDoc(); one != DocIdSetIterator.NO_MORE_DOCS; one = documents.nextDoc()) {
            int size = municipalities.advanceExact(one) ? municipalities.docValueCount() : 0;
            for (int i = 0; i < size; i++) {
                int country = countryOf[Math.toIntExact(municipalities.nextOrd())];
                if (country != UNKNOWN && lastCounted[country] != one) {
                    lastCounted[country] = one;
                    counts[country]++;
                }
            }
        }
    }

    private int[] countries(LeafReader segment, String field, SortedSetDocValues municipalities) throws IOException {
        var column = new Column(segment.getReaderCacheHelper().getKey(), field);
        var known = countriesByOrdinal.get(column);
        if (known != null) {
            return known;
        }
        var byOrdinal = new int[Math.toIntExact(municipalities.getValueCount())];
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            byOrdinal[ordinal] = countries.getOrDefault(municipalities.lookupOrd(ordinal), UNKNOWN);
        }
        countriesByOrdinal.put(column, byOrdinal);
        return byOrdinal;
    }

    private int add(String code) {
        codes.add(code);
        return codes.size() - 1;
    }
}
