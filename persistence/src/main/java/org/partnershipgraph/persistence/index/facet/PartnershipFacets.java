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
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.PartnershipLink;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.persistence.index.lucene.MunicipalityLinks;

/** Counts records that partnerships or their participants link to by the values of their partnerships: each once per value. */
class PartnershipFacets {

    private static final int UNKNOWN = -1;

    private final IndexSnapshot snapshot;
    /** The field of partnerships that says whose they are. */
    private final IndexField ownerField;
    /** By value of that field. */
    private final Map<BytesRef, Integer> owners;

    /** @param query finds the records of the kind to count */
    PartnershipFacets(IndexSnapshot snapshot, Kind<?> kind, Query query) throws IOException {
        this.snapshot = snapshot;
        var records = new HashMap<BytesRef, Integer>();
        for (var key : snapshot.keys(query, Integer.MAX_VALUE)) {
            records.put(new BytesRef(key), records.size());
        }
        var link = PartnershipLink.to(kind);
        ownerField = link.ofPartnership();
        owners = link.ofMunicipality() == null ? records : byMunicipality(records, link.ofMunicipality());
    }

    private Map<BytesRef, Integer> byMunicipality(Map<BytesRef, Integer> records, IndexField field) throws IOException {
        var byMunicipality = new HashMap<BytesRef, Integer>();
        MunicipalityLinks.of(snapshot, field).all().forEach((municipality, key) -> {
            var record = records.get(key);
            if (record != null) {
                byMunicipality.put(municipality, record);
            }
        });
        return byMunicipality;
    }

    Map<IndexField, Map<String, Integer>> of(Set<IndexField> fields) throws IOException {
        var sets = new HashMap<IndexField, Map<String, BitSet>>();
        fields.forEach(field -> sets.put(field, new HashMap<>()));
        snapshot.visit(new TermQuery(IndexDocuments.kind(Partnership.KIND)), segment -> {
            var ownersIn = new Owners(values(segment.reader(), ownerField));
            var columns = new HashMap<IndexField, Column>();
            for (var entry : sets.entrySet()) {
                columns.put(entry.getKey(), new Column(values(segment.reader(), entry.getKey()), entry.getValue()));
            }
            return document -> {
                var present = ownersIn.of(document);
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

    /** The records that the partnerships of a segment belong to. */
    private class Owners {

        private final SortedSetDocValues values;
        private final int[] ownerByOrdinal;

        Owners(SortedSetDocValues values) throws IOException {
            this.values = values;
            ownerByOrdinal = new int[Math.toIntExact(values.getValueCount())];
            for (int ordinal = 0; ordinal < ownerByOrdinal.length; ordinal++) {
                ownerByOrdinal[ordinal] = owners.getOrDefault(values.lookupOrd(ordinal), UNKNOWN);
            }
        }

        int[] of(int document) throws IOException {
            if (!values.advanceExact(document)) {
                return new int[0];
            }
            var present = new int[values.docValueCount()];
            int size = 0;
            for (int i = 0; i < present.length; i++) {
                int owner = ownerByOrdinal[Math.toIntExact(values.nextOrd())];
                if (owner != UNKNOWN) {
                    present[size++] = owner;
                }
            }
            return Arrays.copyOf(present, size);
        }
    }

    /** The values of a field in a segment, each with the records that have it. */
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

        void add(int document, int[] present) throws IOException {
            if (present.length == 0 || !values.advanceExact(document)) {
                return;
            }
            for (int i = 0; i < values.docValueCount(); i++) {
                var set = setByOrdinal[Math.toIntExact(values.nextOrd())];
                for (int owner : present) {
                    set.set(owner);
                }
            }
        }
    }
}
