package org.partnershipgraph.persistence.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.partnershipgraph.catalog.KindCatalog;

/** One state of the index. Values derived from it are computed once and dropped together with it. */
public class IndexSnapshot extends IndexSearcher {

    private final Map<Object, Object> derived = new ConcurrentHashMap<>();

    private final KindCatalog kinds;

    IndexSnapshot(IndexReader reader, KindCatalog kinds) {
        super(reader);
        this.kinds = kinds;
    }

    /** Derives a value from a snapshot. */
    public interface Derivation<T> {
        T from(IndexSnapshot snapshot) throws IOException;
    }

    /** Starts a segment of the index. */
    public interface SegmentVisitor {
        DocumentVisitor enter(LeafReaderContext segment) throws IOException;
    }

    /** Takes a document of the segment by its number there. */
    public interface DocumentVisitor {
        /** Returns whether to go on. */
        boolean visit(int document) throws IOException;
    }

    private record Key(Class<?> type, String name) {}

    public <T> T derived(Class<T> type, Derivation<T> derivation) throws IOException {
        return derived(type, "", derivation);
    }

    /** The kinds of record in the index. */
    public KindCatalog kinds() {
        return kinds;
    }

    /** The value of this type and name. */
    public <T> T derived(Class<T> type, String name, Derivation<T> derivation) throws IOException {
        var key = new Key(type, name);
        var known = type.cast(derived.get(key));
        if (known != null) {
            return known;
        }
        var made = derivation.from(this);
        var earlier = type.cast(derived.putIfAbsent(key, made));
        return earlier == null ? made : earlier;
    }

    /** Visits every document that matches. */
    public void visit(Query query, SegmentVisitor visitor) throws IOException {
        var weight = createWeight(rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var segment : getIndexReader().leaves()) {
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
            boolean isLive = live == null || live.get(one);
            if (isLive && !visitor.visit(one)) {
                return;
            }
        }
    }

    /** The keys of matching records, at most the given number. */
    public List<String> keys(Query query, int limit) throws IOException {
        var keys = new ArrayList<String>();
        visit(query, segment -> {
            var values = DocValues.getSorted(segment.reader(), IndexDocuments.KEY);
            return document -> {
                if (keys.size() < limit && values.advanceExact(document)) {
                    keys.add(values.lookupOrd(values.ordValue()).utf8ToString());
                }
                return keys.size() < limit;
            };
        });
        return keys;
    }
}
