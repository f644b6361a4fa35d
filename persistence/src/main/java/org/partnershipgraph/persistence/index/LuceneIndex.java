package org.partnershipgraph.persistence.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.partnershipgraph.listing.Filter;
import org.partnershipgraph.listing.Index;
import org.partnershipgraph.listing.Kind;
import org.partnershipgraph.listing.Listing;
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
    public synchronized void rebuild() {
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
        return ask(searcher -> new Search(searcher, listing).matches());
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
}
