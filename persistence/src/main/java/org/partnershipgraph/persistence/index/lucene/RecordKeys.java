package org.partnershipgraph.persistence.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Collects the keys of whatever matches. */
public class RecordKeys {

    private RecordKeys() {}

    public static List<String> of(IndexSearcher searcher, Query query, int most) throws IOException {
        var keys = new ArrayList<String>();
        Hits.visit(searcher, query, segment -> {
            var values = DocValues.getSorted(segment.reader(), IndexDocuments.KEY);
            return document -> {
                if (keys.size() < most && values.advanceExact(document)) {
                    keys.add(values.lookupOrd(values.ordValue()).utf8ToString());
                }
                return keys.size() < most;
            };
        });
        return keys;
    }
}
