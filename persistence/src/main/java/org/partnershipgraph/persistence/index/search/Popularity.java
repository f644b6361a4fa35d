package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.persistence.index.lucene.SearchFields;
import org.partnershipgraph.persistence.index.lucene.Searchable;

/**
 * The places of what was found. Among records that match as well, names come before partnerships and those before
 * projects, then comes what is linked to more, then the order of kinds. How many partnerships and projects link to a
 * name is read off the index. All are remembered as long as the index stays as it is, for most that is found has to be
 * compared.
 */
class Popularity extends LongValuesSource {

    private final IndexReader reader;
    /** By the place of a segment. */
    private final Map<Integer, long[]> weights = new ConcurrentHashMap<>();

    Popularity(IndexReader reader) {
        this.reader = reader;
    }

    boolean isOf(IndexReader current) {
        return reader.equals(current);
    }

    @Override
    public LongValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        var known = weights.get(leaf.ord);
        if (known == null) {
            known = own(leaf.reader());
            weights.put(leaf.ord, known);
        }
        return new Places(leaf.reader(), known, scores);
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public LongValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Popularity weights && reader.equals(weights.reader);
    }

    @Override
    public int hashCode() {
        return reader.hashCode();
    }

    @Override
    public String toString() {
        return "place";
    }

    /** The weights that documents have by themselves, those below 0 where their links are still to be counted. */
    private static long[] own(LeafReader segment) throws IOException {
        var weights = DocValues.getNumeric(segment, SearchFields.WEIGHT);
        var own = new long[segment.maxDoc()];
        for (int one = weights.nextDoc(); one != DocIdSetIterator.NO_MORE_DOCS; one = weights.nextDoc()) {
            long weight = weights.longValue();
            own[one] = weight < Searchable.NAME_WEIGHT ? weight : -weight;
        }
        return own;
    }

    private class Places extends LongValues {

        private final SortedDocValues names;
        private final long[] weights;
        private final DoubleValues scores;
        private int doc;

        Places(LeafReader segment, long[] weights, DoubleValues scores) throws IOException {
            this.weights = weights;
            this.scores = scores;
            names = DocValues.getSorted(segment, SearchFields.ID);
        }

        @Override
        public boolean advanceExact(int target) throws IOException {
            doc = target;
            return scores.advanceExact(target);
        }

        @Override
        public long longValue() throws IOException {
            return RankKey.number((long) scores.doubleValue(), weight());
        }

        private long weight() throws IOException {
            long known = weights[doc]; // searches share the array: another may count at the same time
            if (known >= 0) {
                return known;
            }
            long counted = Searchable.LINK_WEIGHT * count() - known;
            weights[doc] = counted;
            return counted;
        }

        private long count() throws IOException {
            if (!names.advanceExact(doc)) {
                return 0;
            }
            var link = new Term(SearchFields.LINK, BytesRef.deepCopyOf(names.lookupOrd(names.ordValue())));
            long count = 0;
            for (var segment : reader.leaves()) {
                count += countIn(segment.reader(), link);
            }
            return count;
        }

        /** The documents that link to it and are not deleted: a term remembers these until the segment is merged. */
        private static long countIn(LeafReader segment, Term link) throws IOException {
            var live = segment.getLiveDocs();
            var documents = live == null ? null : segment.postings(link, PostingsEnum.NONE);
            if (live == null || documents == null) {
                return live == null ? segment.docFreq(link) : 0;
            }
            long count = 0;
            for (int one = documents.nextDoc(); one != DocIdSetIterator.NO_MORE_DOCS; one = documents.nextDoc()) {
                count += live.get(one) ? 1 : 0;
            }
            return count;
        }
    }
}
