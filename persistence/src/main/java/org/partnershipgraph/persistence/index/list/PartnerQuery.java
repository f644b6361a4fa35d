package org.partnershipgraph.persistence.index.list;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.partnershipgraph.persistence.index.lucene.Hits;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Kind;

/** Finds with whom municipalities share partnerships. */
class PartnerQuery {

    private static final String PARTICIPANT = IndexDocuments.name(Kind.PARTNERSHIP, Field.MUNICIPALITY);

    private final IndexSearcher searcher;
    private final Set<BytesRef> partners = new HashSet<>();

    PartnerQuery(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Those who share one with any of these, itself aside. */
    Query of(Collection<String> municipalities) throws IOException {
        var wanted = municipalities.stream().map(BytesRef::new).toList();
        Hits.visit(searcher, new TermInSetQuery(PARTICIPANT, wanted), segment -> {
            var participants = DocValues.getSortedSet(segment.reader(), PARTICIPANT);
            var isWanted = numbers(participants, wanted);
            var isKnown = new FixedBitSet(isWanted.length());
            return document -> {
                if (participants.advanceExact(document)) {
                    add(participants, isWanted, isKnown);
                }
                return true;
            };
        });
        return new TermInSetQuery(IndexDocuments.name(Kind.MUNICIPALITY, Field.KEY), partners);
    }

    private static FixedBitSet numbers(SortedSetDocValues values, Collection<BytesRef> wanted) throws IOException {
        var numbers = new FixedBitSet(Math.toIntExact(values.getValueCount()));
        for (var value : wanted) {
            long number = values.lookupTerm(value);
            if (number >= 0) {
                numbers.set(Math.toIntExact(number));
            }
        }
        return numbers;
    }

    private void add(SortedSetDocValues participants, FixedBitSet isWanted, FixedBitSet isKnown) throws IOException {
        var numbers = new int[participants.docValueCount()];
        int wanted = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Math.toIntExact(participants.nextOrd());
            wanted += isWanted.get(numbers[i]) ? 1 : 0;
        }
        for (int number : numbers) {
            var others = isWanted.get(number) ? wanted - 1 : wanted;
            if (others > 0 && !isKnown.getAndSet(number)) {
                partners.add(BytesRef.deepCopyOf(participants.lookupOrd(number)));
            }
        }
    }
}
