package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Documents that match one or another way, each scored by the best. One match is looked at after another, which takes
 * no longer where many meet in a document.
 */
class BestMatchQuery extends Query {

    private final List<ScoredTerms> matches;

    BestMatchQuery(List<ScoredTerms> matches) {
        this.matches = List.copyOf(matches);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new Weight(this) {
            @Override
            public @Nullable Scorer scorer(LeafReaderContext segment) throws IOException {
                var worths = SegmentScores.of(segment.reader(), matches);
                return worths.isEmpty() ? null : new BestScorer(this, worths, boost);
            }

            @Override
            public Explanation explain(LeafReaderContext segment, int document) throws IOException {
                int worth = SegmentScores.of(segment.reader(), matches).worth(document);
                return worth > 0 ? Explanation.match(worth * boost, "best match") : Explanation.noMatch("no match");
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return true;
            }
        };
    }

    private static class BestScorer extends Scorer {

        private final SegmentScores worths;
        private final DocIdSetIterator documents;
        private final float boost;

        BestScorer(Weight weight, SegmentScores worths, float boost) {
            super(weight);
            this.worths = worths;
            this.documents = worths.iterator();
            this.boost = boost;
        }

        @Override
        public DocIdSetIterator iterator() {
            return documents;
        }

        @Override
        public float score() {
            return worths.worth(docID()) * boost;
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.POSITIVE_INFINITY;
        }

        @Override
        public int docID() {
            return documents.docID();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BestMatchQuery best && matches.equals(best.matches);
    }

    @Override
    public int hashCode() {
        return matches.hashCode();
    }

    @Override
    public String toString(String field) {
        return matches.toString();
    }
}
