package org.partnershipgraph.persistence.index.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.catalog.KindCatalog;

/** The snapshots of the index; queries use the latest. */
public class IndexSnapshots implements Closeable {

    private final SearcherManager searchers;

    public IndexSnapshots(IndexWriter index, KindCatalog kinds) throws IOException {
        searchers = new SearcherManager(index, new SnapshotFactory(kinds));
    }

    /** Answers a query from the latest snapshot. */
    public interface Question<T> {
        T answer(IndexSnapshot snapshot) throws IOException;
    }

    public <T> T ask(Question<T> question) {
        try {
            var snapshot = searchers.acquire();
            try {
                return question.answer((IndexSnapshot) snapshot);
            } finally {
                searchers.release(snapshot);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes everything written so far visible to queries. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
    }

    private static class SnapshotFactory extends SearcherFactory {

        private static final int MAX_QUERIES = 1_000;
        private static final long MAX_BYTES = 32 << 20;
        /** Lucene's own: a query is not cached if the rest of its conjunction matches far fewer documents. */
        private static final float SKIP_FACTOR = 10;

        /** Holds what queries match in small segments, too, for most segments are small between two merges. */
        private final QueryCache cache = new LRUQueryCache(MAX_QUERIES, MAX_BYTES, segment -> true, SKIP_FACTOR);

        private final QueryCachingPolicy policy = new UsageTrackingQueryCachingPolicy();
        private final KindCatalog kinds;

        SnapshotFactory(KindCatalog kinds) {
            this.kinds = kinds;
        }

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var snapshot = new IndexSnapshot(reader, kinds);
            snapshot.setQueryCache(cache);
            snapshot.setQueryCachingPolicy(policy);
            return snapshot;
        }
    }
}
