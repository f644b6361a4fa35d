package org.partnershipgraph.persistence.index.list;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Accountable;
import org.apache.lucene.util.RoaringDocIdSet;
import org.jspecify.annotations.Nullable;

/** What another query has found in one state of the index: for those that are long to answer and asked for often. */
class DocSetQuery extends Query implements Accountable {

    /** By the identities of the segments. */
    private final Map<Object, RoaringDocIdSet> documents = new HashMap<>();

    private final Query query;

    DocSetQuery(IndexSearcher searcher, Query query) throws IOException {
        this.query = query;
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var segment : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(segment);
            if (scorer != null) {
                var found = new RoaringDocIdSet.Builder(segment.reader().maxDoc()).add(scorer.iterator());
                documents.put(segment.id(), found.build());
            }
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable Scorer scorer(LeafReaderContext segment) throws IOException {
                var found = documents.get(segment.id());
                var iterator = found == null ? null : found.iterator();
                return iterator == null ? null : new ConstantScoreScorer(this, score(), mode, iterator);
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "found: " + query.toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public long ramBytesUsed() {
        return documents.values().stream()
                .mapToLong(RoaringDocIdSet::ramBytesUsed)
                .sum();
    }
}
