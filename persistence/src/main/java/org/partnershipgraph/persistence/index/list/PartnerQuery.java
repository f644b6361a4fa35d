package org.partnershipgraph.persistence.index.list;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;

/** Finds the municipalities that share a partnership with another one of a set. */
class PartnerQuery {

    private static final String PARTICIPANTS = IndexDocuments.name(Partnership.KIND, IndexField.MUNICIPALITY);

    private final IndexSnapshot snapshot;
    private final Set<BytesRef> partners = new HashSet<>();

    PartnerQuery(IndexSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    Query of(Collection<String> slugs) throws IOException {
        var municipalities = slugs.stream().map(BytesRef::new).toList();
        snapshot.visit(new TermInSetQuery(PARTICIPANTS, municipalities), segment -> {
            var participants = DocValues.getSortedSet(segment.reader(), PARTICIPANTS);
            var isInSet = ordinals(participants, municipalities);
            var isPartner = new FixedBitSet(isInSet.length());
            return document -> {
                if (participants.advanceExact(document)) {
                    addPartners(participants, isInSet, isPartner);
                }
                return true;
            };
        });
        return new TermInSetQuery(IndexDocuments.name(Municipality.KIND, IndexField.KEY), partners);
    }

    private static FixedBitSet ordinals(SortedSetDocValues values, Collection<BytesRef> wanted) throws IOException {
        var ordinals = new FixedBitSet(Math.toIntExact(values.getValueCount()));
        for (var value : wanted) {
            long ordinal = values.lookupTerm(value);
            if (ordinal >= 0) {
                ordinals.set(Math.toIntExact(ordinal));
            }
        }
        return ordinals;
    }

    private void addPartners(SortedSetDocValues participants, FixedBitSet isInSet, FixedBitSet isPartner)
            throws IOException {
        var ordinals = new int[participants.docValueCount()];
        int inSet = 0;
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = Math.toIntExact(participants.nextOrd());
            inSet += isInSet.get(ordinals[i]) ? 1 : 0;
        }
        for (int ordinal : ordinals) {
            int others = isInSet.get(ordinal) ? inSet - 1 : inSet;
            if (others > 0 && !isPartner.getAndSet(ordinal)) {
                partners.add(BytesRef.deepCopyOf(participants.lookupOrd(ordinal)));
            }
        }
    }
}
