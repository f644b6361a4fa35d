package org.partnershipgraph.persistence.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** Collects the keys of whatever matches. */
class Keys {

    private final List<String> keys = new ArrayList<>();
    private final int most;

    private Keys(int most) {
        this.most = most;
    }

    static List<String> of(IndexSearcher searcher, Query query, int most) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var found = new Keys(most);
        for (var segment : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(segment);
            if (scorer != null) {
                found.collect(segment, scorer.iterator());
            }
        }
        return found.keys;
    }

    private void collect(LeafReaderContext segment, DocIdSetIterator documents) throws IOException {
        var values = DocValues.getSorted(segment.reader(), Documents.KEY);
        var live = segment.reader().getLiveDocs();
        while (keys.size() < most && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int document = documents.docID();
            if ((live == null || live.get(document)) && values.advanceExact(document)) {
                keys.add(values.lookupOrd(values.ordValue()).utf8ToString());
            }
        }
    }
}
