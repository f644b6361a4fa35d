package org.partnershipgraph.persistence.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.partnershipgraph.listing.Index;
import org.partnershipgraph.listing.Listing;
import org.partnershipgraph.listing.Matches;
import org.partnershipgraph.persistence.search.SearchFields;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;

/** The index in memory, on Lucene. */
class LuceneIndex implements Index, AutoCloseable {

    private final List<Store<? extends Aggregate>> stores;
    private final Documents documents = new Documents();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Joins joins = new Joins();
    private final Cursors cursors;

    LuceneIndex(List<Store<? extends Aggregate>> stores, Cursors cursors) throws IOException {
        this.stores = List.copyOf(stores);
        this.cursors = cursors;
        writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
        searchers = new SearcherManager(writer, null);
    }

    @Override
    public synchronized void rebuild() {
        try {
            writer.deleteAll();
            var progress = new Progress(stores.stream().mapToLong(Store::count).sum());
            for (var store : stores) {
                addAll(store, progress);
            }
            progress.end();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Matches find(Listing listing) {
        try {
            var searcher = searchers.acquire();
            try {
                return new Search(new Queries(searcher, joins), cursors, listing).matches();
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SearcherManager searchers() {
        return searchers;
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }

    private <T extends Aggregate> void addAll(Store<T> store, Progress progress) throws IOException {
        try (var records = store.streamAll()) {
            for (var record : (Iterable<T>) records::iterator) {
                add(record);
                progress.step();
            }
        }
    }

    private void add(Aggregate record) throws IOException {
        for (var entry : Entries.of(record)) {
            writer.addDocument(SearchFields.addTo(documents.of(entry), record, entry.kind(), entry.key()));
        }
    }
}
