package org.partnershipgraph.persistence.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.listing.Filter;
import org.partnershipgraph.listing.Index;
import org.partnershipgraph.listing.Kind;
import org.partnershipgraph.listing.Listing;
import org.partnershipgraph.listing.Match;
import org.partnershipgraph.listing.Matches;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;

/** The index in memory, on Lucene. */
class LuceneIndex implements Index, AutoCloseable {

    private final List<Store<? extends Aggregate>> stores;
    private final Documents documents = new Documents();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    LuceneIndex(List<Store<? extends Aggregate>> stores) throws IOException {
        this.stores = List.copyOf(stores);
        writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
        searchers = new SearcherManager(writer, null);
    }

    @Override
    public void rebuild() {
        try {
            writer.deleteAll();
            for (var store : stores) {
                for (var record : store.findAll()) {
                    add(record);
                }
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Matches find(Listing listing) {
        return ask(searcher -> find(searcher, listing));
    }

    @Override
    public List<String> keys(Kind kind, Filter filter, int most) {
        return ask(searcher -> Keys.of(searcher, new Queries(searcher).of(kind, filter), most));
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }

    private <T> T ask(Question<T> question) {
        try {
            var searcher = searchers.acquire();
            try {
                return question.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Question<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private void add(Aggregate record) throws IOException {
        for (var entry : Entries.of(record)) {
            writer.addDocument(documents.of(entry));
        }
    }

    private static Matches find(IndexSearcher searcher, Listing listing) throws IOException {
        var query = new Queries(searcher).of(listing.kind(), listing.filter());
        var window = listing.window();
        var cursor = window.cursor();
        var after = cursor == null ? null : Cursors.read(listing, cursor);
        var found = Arrays.asList(page(searcher, query, listing, after, window.size() + 1, window.isFromEnd()));
        var isMore = found.size() > window.size();
        var items = found.subList(0, Math.min(found.size(), window.size()));
        var isBehind = after != null && hasItemsUpTo(searcher, query, listing, after);
        if (window.isFromEnd()) {
            Collections.reverse(items);
        }
        return new Matches(
                matches(listing, items),
                searcher.count(query),
                window.isFromEnd() ? isMore : isBehind,
                window.isFromEnd() ? isBehind : isMore);
    }

    /** Whether the list has anything between its edge and the cursor, the item of the cursor included. */
    private static boolean hasItemsUpTo(IndexSearcher searcher, Query query, Listing listing, FieldDoc cursor)
            throws IOException {
        var isFromEnd = listing.window().isFromEnd();
        var edge = page(searcher, query, listing, null, 1, isFromEnd);
        if (edge.length == 0) {
            return false;
        }
        var beyond = page(searcher, query, listing, cursor, 1, isFromEnd);
        return beyond.length == 0 || edge[0].doc != beyond[0].doc;
    }

    private static ScoreDoc[] page(
            IndexSearcher searcher, Query query, Listing listing, @Nullable FieldDoc after, int size, boolean isFromEnd)
            throws IOException {
        return searcher.searchAfter(after, query, size, Orders.of(listing.order(), isFromEnd)).scoreDocs;
    }

    private static List<Match> matches(Listing listing, List<ScoreDoc> items) {
        return items.stream()
                .map(FieldDoc.class::cast)
                .map(item -> new Match(key(item), Cursors.of(listing, item)))
                .toList();
    }

    private static String key(FieldDoc item) {
        var key = (BytesRef) item.fields[item.fields.length - 1];
        return key.utf8ToString();
    }
}
