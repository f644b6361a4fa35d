package org.partnershipgraph.persistence.index.facet;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;

/** Counts municipalities by the values of their partnerships: each once per value. */
class PartnershipFacets {

    private static final int UNKNOWN = -1;

    private final IndexSnapshot snapshot;
    private final Map<BytesRef, Integer> municipalities = new HashMap<>();

    /** @param query finds the municipalities to count */
    PartnershipFacets(IndexSnapshot snapshot, Query query) throws IOException {
        this.snapshot = snapshot;
        for (var slug : snapshot.keys(query, Integer.MAX_VALUE)) {
            municipalities.put(new BytesRef(slug), municipalities.size());
        }
    }

    Map<IndexField, Map<String, Integer>> of(Set<IndexField> fields) throws IOException {
        var sets = new HashMap<IndexField, Map<String, BitSet>>();
        fields.forEach(field -> sets.put(field, new HashMap<>()));
        snapshot.visit(new TermQuery(IndexDocuments.kind(Partnership.KIND)), segment -> {
            var participants = new Participants(values(segment.reader(), IndexField.MUNICIPALITY));
            var columns = new HashMap<IndexField, Column>();
            for (var entry : sets.entrySet()) {
                columns.put(entry.getKey(), new Column(values(segment.reader(), entry.getKey()), entry.getValue()));
            }
            return document -> {
                var present = participants.of(document);
                for (var column : columns.values()) {
                    column.add(document, present);
                }
                return true;
            };
        });
        var counts = new HashMap<IndexField, Map<String, Integer>>();
        sets.forEach((field, values) -> counts.put(field, sizes(values)));
        return counts;
    }

    private static SortedSetDocValues values(LeafReader segment, IndexField field) throws IOException {
        return DocValues.getSortedSet(segment, IndexDocuments.name(Partnership.KIND, field));
    }

    private static Map<String, Integer> sizes(Map<String, BitSet> sets) {
        var sizes = new HashMap<String, Integer>();
        sets.forEach((value, set) -> sizes.put(value, set.cardinality()));
        return sizes;
    }

    /** The municipalities that take part in the partnerships of a segment. */
    private class Participants {

        private final SortedSetDocValues values;
        private final int[] municipalityByOrdinal;

        Participants(SortedSetDocValues values) throws IOException {
            this.values = values;
            municipalityByOrdinal = new int[Math.toIntExact(values.getValueCount())];
            for (int ordinal = 0; ordinal < municipalityByOrdinal.length; ordinal++) {
                municipalityByOrdinal[ordinal] = municipalities.getOrDefault(values.lookupOrd(ordinal), UNKNOWN);
            }
        }

        int[] of(int document) throws IOException {
            if (!values.advanceExact(document)) {
                return new int[0];
            }
            var present = new int[values.docValueCount()];
            int size = 0;
            for (int i = 0; i < present.length; i++) {
                int municipality = municipalityByOrdinal[Math.toIntExact(values.nextOrd())];
                if (municipality != UNKNOWN) {
                    present[size++] = municipality;
                }
            }
            return Arrays.copyOf(present, size);
        }
    }

    /** The values of a field in a segment, each with the municipalities that have it. */
    private static class Column {

        private final SortedSetDocValues values;
        private final BitSet[] setByOrdinal;

        Column(SortedSetDocValues values, Map<String, BitSet> sets) throws IOException {
            this.values = values;
            setByOrdinal = new BitSet[Math.toIntExact(values.getValueCount())];
            for (int ordinal = 0; ordinal < setByOrdinal.length; ordinal++) {
                setByOrdinal[ordinal] =
                        sets.computeIfAbsent(values.lookupOrd(ordinal).utf8ToString(), none -> new BitSet());
            }
        }

        void add(int document, int[] municipalities) throws IOException {
            if (municipalities.length == 0 || !values.advanceExact(document)) {
                return;
            }
            for (int i = 0; i < values.docValueCount(); i++) {
                var set = setByOrdinal[Math.toIntExact(values.nextOrd())];
                for (int municipality : municipalities) {
                    set.set(municipality);
                }
            }
        }
    }
}
