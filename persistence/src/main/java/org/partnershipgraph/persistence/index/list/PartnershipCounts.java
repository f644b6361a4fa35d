package org.partnershipgraph.persistence.index.list;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot.DocumentVisitor;

/** The number of partnerships in a snapshot of each record that they or their participants link to, by key. */
class PartnershipCounts {

    private final Map<BytesRef, Integer> counts = new HashMap<>();

    private PartnershipCounts(IndexSnapshot snapshot, Kind<?> kind) throws IOException {
        var own = Partnership.KIND.fieldsTo(kind);
        var ofParticipants = Municipality.KIND.fieldsTo(kind);
        if (!own.isEmpty()) {
            count(snapshot, own.get(0), value -> value);
        } else if (!ofParticipants.isEmpty()) {
            count(snapshot, IndexField.MUNICIPALITY, linked(snapshot, ofParticipants.get(0))::get);
        } else {
            throw new IllegalArgumentException("neither partnerships nor their participants link to " + kind);
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
            var values = values(segment.reader(), Partnership.KIND, field);
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

    /** What each municipality links to by a field of one value, by its key. */
    private static Map<BytesRef, BytesRef> linked(IndexSnapshot snapshot, IndexField field) throws IOException {
        var linked = new HashMap<BytesRef, BytesRef>();
        snapshot.visit(
                new TermQuery(IndexDocuments.kind(Municipality.KIND)), segment -> linked(segment, field, linked));
        return linked;
    }

    private static DocumentVisitor linked(LeafReaderContext segment, IndexField field, Map<BytesRef, BytesRef> linked)
            throws IOException {
        var slugs = DocValues.getSorted(segment.reader(), IndexDocuments.KEY);
        var keys = values(segment.reader(), Municipality.KIND, field);
        return document -> {
            if (slugs.advanceExact(document) && keys.advanceExact(document)) {
                var slug = BytesRef.deepCopyOf(slugs.lookupOrd(slugs.ordValue()));
                linked.put(slug, BytesRef.deepCopyOf(keys.lookupOrd(keys.nextOrd())));
            }
            return true;
        };
    }

    private static SortedSetDocValues values(LeafReader segment, Kind<?> kind, IndexField field) throws IOException {
        return DocValues.getSortedSet(segment, IndexDocuments.name(kind, field));
    }
}
