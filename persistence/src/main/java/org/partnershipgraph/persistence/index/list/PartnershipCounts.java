package org.partnershipgraph.persistence.index.list;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot.DocumentVisitor;
import org.partnershipgraph.vocabulary.Country;

/** The number of partnerships of every municipality, network or country in a snapshot, by key. */
class PartnershipCounts {

    private final Map<BytesRef, Integer> counts = new HashMap<>();

    private PartnershipCounts(IndexSnapshot snapshot, Kind<?> kind) throws IOException {
        if (kind == Municipality.KIND) {
            count(snapshot, IndexField.MUNICIPALITY, Map.of());
        } else if (kind == Network.KIND) {
            count(snapshot, IndexField.NETWORK, Map.of());
        } else if (kind == Country.KIND) {
            count(snapshot, IndexField.MUNICIPALITY, countries(snapshot));
        } else {
            throw new IllegalArgumentException(kind + " has no partnerships");
        }
    }

    static PartnershipCounts of(IndexSnapshot snapshot, Kind<?> kind) throws IOException {
        return snapshot.derived(
                PartnershipCounts.class, kind.toString(), source -> new PartnershipCounts(source, kind));
    }

    int of(BytesRef key) {
        return counts.getOrDefault(key, 0);
    }

    /** Counts the values of a field of partnerships, or what they are mapped to. */
    private void count(IndexSnapshot snapshot, IndexField field, Map<BytesRef, BytesRef> mapping) throws IOException {
        snapshot.visit(new TermQuery(IndexDocuments.kind(Partnership.KIND)), segment -> {
            var values = values(segment.reader(), Partnership.KIND, field);
            return document -> {
                keys(values, document, mapping).forEach(key -> counts.merge(key, 1, Integer::sum));
                return true;
            };
        });
    }

    private static Set<BytesRef> keys(SortedSetDocValues values, int document, Map<BytesRef, BytesRef> mapping)
            throws IOException {
        var keys = new HashSet<BytesRef>();
        int size = values.advanceExact(document) ? values.docValueCount() : 0;
        for (int i = 0; i < size; i++) {
            var value = values.lookupOrd(values.nextOrd());
            var key = mapping.getOrDefault(value, mapping.isEmpty() ? value : null);
            if (key != null) {
                keys.add(BytesRef.deepCopyOf(key));
            }
        }
        return keys;
    }

    /** The countries of the municipalities. */
    private static Map<BytesRef, BytesRef> countries(IndexSnapshot snapshot) throws IOException {
        var countries = new HashMap<BytesRef, BytesRef>();
        snapshot.visit(new TermQuery(IndexDocuments.kind(Municipality.KIND)), segment -> countries(segment, countries));
        return countries;
    }

    private static DocumentVisitor countries(LeafReaderContext segment, Map<BytesRef, BytesRef> countries)
            throws IOException {
        var slugs = DocValues.getSorted(segment.reader(), IndexDocuments.KEY);
        var codes = values(segment.reader(), Municipality.KIND, IndexField.COUNTRY);
        return document -> {
            if (slugs.advanceExact(document) && codes.advanceExact(document)) {
                var slug = BytesRef.deepCopyOf(slugs.lookupOrd(slugs.ordValue()));
                countries.put(slug, BytesRef.deepCopyOf(codes.lookupOrd(codes.nextOrd())));
            }
            return true;
        };
    }

    private static SortedSetDocValues values(LeafReader segment, Kind<?> kind, IndexField field) throws IOException {
        return DocValues.getSortedSet(segment, IndexDocuments.name(kind, field));
    }
}
