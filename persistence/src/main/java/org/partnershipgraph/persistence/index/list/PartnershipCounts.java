package org.partnershipgraph.persistence.index.list;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.PartnershipLink;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.persistence.index.lucene.MunicipalityLinks;

/** The number of partnerships in a snapshot of each record that they or their participants link to, by key. */
class PartnershipCounts {

    private final Map<BytesRef, Integer> counts = new HashMap<>();

    private PartnershipCounts(IndexSnapshot snapshot, Kind<?> kind) throws IOException {
        var link = PartnershipLink.to(kind);
        if (link.ofMunicipality() == null) {
            count(snapshot, link.ofPartnership(), value -> value);
        } else {
            count(snapshot, link.ofPartnership(), MunicipalityLinks.of(snapshot, link.ofMunicipality())::of);
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
    private void count(IndexSnapshot snapshot, IndexField field, Function<BytesRef, @Nullable BytesRef> mapping)
            throws IOException {
        snapshot.visit(new TermQuery(IndexDocuments.kind(Partnership.KIND)), segment -> {
            var values = DocValues.getSortedSet(segment.reader(), IndexDocuments.name(Partnership.KIND, field));
            return document -> {
                keys(values, document, mapping).forEach(key -> counts.merge(key, 1, Integer::sum));
                return true;
            };
        });
    }

    private static Set<BytesRef> keys(
            SortedSetDocValues values, int document, Function<BytesRef, @Nullable BytesRef> mapping)
            throws IOException {
        var keys = new HashSet<BytesRef>();
        int size = values.advanceExact(document) ? values.docValueCount() : 0;
        for (int i = 0; i < size; i++) {
            var value = values.lookupOrd(values.nextOrd());
            var key = mapping.apply(value);
            if (key != null) {
                keys.add(BytesRef.deepCopyOf(key));
            }
        }
        return keys;
    }
}
