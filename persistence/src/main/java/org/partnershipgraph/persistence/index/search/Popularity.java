package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.persistence.index.lucene.RecordWeight;
import org.partnershipgraph.persistence.index.lucene.SearchFields;

/**
 * Breaks ties between records with the same score: records with a name before partnerships, and these before projects;
 * then by number of links; then, among records with a name, by the order of kinds. The links to a record with a name
 * are counted once per snapshot.
 */
class Popularity extends LongValuesSource {

    private final IndexReader reader;
    private final Map<BytesRef, Long> linksById = new ConcurrentHashMap<>();

    Popularity(IndexSnapshot snapshot) {
        reader = snapshot.getIndexReader();
    }

    @Override
    public LongValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
        return new Values(segment.reader());
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public LongValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Popularity popularity && reader.equals(popularity.reader);
    }

    @Override
    public int hashCode() {
        return reader.hashCode();
    }

    @Override
    public String toString() {
        return "popularity";
    }

    private class Values extends LongValues {

        private final NumericDocValues weights;
        private final SortedDocValues ids;
        private int document;

        Values(LeafReader segment) throws IOException {
            weights = DocValues.getNumeric(segment, SearchFields.WEIGHT);
            ids = DocValues.getSorted(segment, SearchFields.ID);
        }

        @Override
        public boolean advanceExact(int target) throws IOException {
            document = target;
            return weights.advanceExact(target);
        }

        @Override
        public long longValue() throws IOException {
            long weight = weights.longValue();
            return ids.advanceExact(document) ? weight + RecordWeight.LINK * links() : weight;
        }

        private long links() throws IOException {
            var id = ids.lookupOrd(ids.ordValue());
            var known = linksById.get(id);
            if (known != null) {
                return known;
            }
            var ownId = BytesRef.deepCopyOf(id);
            long links = count(new Term(SearchFields.LINK, ownId));
            linksById.put(ownId, links);
            return links;
        }
    }

    /** Deleted documents do not count: a segment keeps them until it is merged. */
    private long count(Term link) throws IOException {
        long count = 0;
        for (var segment : reader.leaves()) {
            count += count(segment.reader(), link);
        }
        return count;
    }

    private static long count(LeafReader segment, Term link) throws IOException {
        var live = segment.getLiveDocs();
        if (live == null) {
            return segment.docFreq(link);
        }
        var documents = segment.postings(link, PostingsEnum.NONE);
        long count = 0;
        while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            count += live.get(documents.docID()) ? 1 : 0;
        }
        return count;
    }
}
