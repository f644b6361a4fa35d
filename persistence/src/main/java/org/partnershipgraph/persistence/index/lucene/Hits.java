package org.partnershipgraph.persistence.index.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** Goes through all documents that match, segment by segment. */
public class Hits {

    private Hits() {}

    /** What to do in a segment of the index. */
    public interface Visitor {
        DocumentVisitor enter(LeafReaderContext segment) throws IOException;
    }

    /** What to do with a document of the segment. */
    public interface DocumentVisitor {
        /** Whether to go on to the next one. */
        boolean visit(int document) throws IOException;
    }

    public static void visit(IndexSearcher searcher, Query query, Visitor visitor) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var segment : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(segment);
            if (scorer != null) {
                visit(segment, scorer.iterator(), visitor.enter(segment));
            }
        }
    }

    private static void visit(LeafReaderContext segment, DocIdSetIterator documents, DocumentVisitor visitor)
            throws IOException {
        var live = segment.reader().getLiveDocs();
        for (int one = documents.nextDoc(); one != DocIdSetIterator.NO_MORE_DOCS; one = documents.nextDoc()) {
            var isLive = live == null || live.get(one);
            if (isLive && !visitor.visit(one)) {
                return;
            }
        }
    }
}
