package org.partnershipgraph.persistence.index.list;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.comparators.IntComparator;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;

/** Orders documents by the number of their partnerships, which documents do not contain. */
class PartnershipCountComparator extends FieldComparatorSource {

    private final PartnershipCounts counts;

    PartnershipCountComparator(PartnershipCounts counts) {
        this.counts = counts;
    }

    @Override
    public FieldComparator<?> newComparator(String field, int size, Pruning pruning, boolean isReverse) {
        return new IntComparator(size, field, 0, isReverse, Pruning.NONE) {
            @Override
            public LeafFieldComparator getLeafComparator(LeafReaderContext segment) throws IOException {
                return new IntLeafComparator(segment) {
                    @Override
                    protected NumericDocValues getNumericDocValues(LeafReaderContext context, String name)
                            throws IOException {
                        return new Counts(DocValues.getSorted(context.reader(), IndexDocuments.KEY));
                    }
                };
            }
        };
    }

    /** The counts as if each document held its own. */
    private class Counts extends NumericDocValues {

        private final SortedDocValues keys;

        Counts(SortedDocValues keys) {
            this.keys = keys;
        }

        @Override
        public long longValue() throws IOException {
            return counts.of(keys.lookupOrd(keys.ordValue()));
        }

        @Override
        public boolean advanceExact(int document) throws IOException {
            return keys.advanceExact(document);
        }

        @Override
        public int docID() {
            return keys.docID();
        }

        @Override
        public int nextDoc() throws IOException {
            return keys.nextDoc();
        }

        @Override
        public int advance(int document) throws IOException {
            return keys.advance(document);
        }

        @Override
        public long cost() {
            return keys.cost();
        }
    }
}
