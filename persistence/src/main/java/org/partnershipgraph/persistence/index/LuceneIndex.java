package org.partnershipgraph.persistence.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.index.cursor.Cursors;
import org.partnershipgraph.persistence.index.facet.FacetCounts;
import org.partnershipgraph.persistence.index.facet.MunicipalityCountries;
import org.partnershipgraph.persistence.index.list.FilterQueries;
import org.partnershipgraph.persistence.index.list.JoinCache;
import org.partnershipgraph.persistence.index.list.ListQuery;
import org.partnershipgraph.persistence.index.lucene.EntryWriter;
import org.partnershipgraph.persistence.index.lucene.RecordKeys;
import org.partnershipgraph.query.Count;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Matches;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;

/** The index in memory, on Lucene. */
class LuceneIndex implements Index, AutoCloseable {

    private enum State {
        NOT_MADE,
        PART,
        WHOLE
    }

    /** Fewer and larger segments are written, so that there is less to merge. */
    private static final int BUFFER_MEGABYTES = 48;

    private final List<Store<? extends Aggregate>> stores;
    private final IndexWriter writer;
    private final EntryWriter entries;
    private final SearcherManager searchers;
    private final JoinCache joins = new JoinCache();
    private final Cursors cursors;
    private volatile @Nullable MunicipalityCountries countries;
    private State state = State.NOT_MADE;

    LuceneIndex(List<Store<? extends Aggregate>> stores, Cursors cursors) throws IOException {
        this.stores = List.copyOf(stores);
        this.cursors = cursors;
        writer = new IndexWriter(memory(), settings());
        entries = new EntryWriter(writer);
        searchers = new SearcherManager(writer, null);
    }

    /** Each file is one array, for queries take many small parts of files. */
    private static Directory memory() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }

    /** Files that lie in memory need not be put together into one. */
    private static IndexWriterConfig settings() {
        var settings =
                new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setUseCompoundFile(false);
        settings.getMergePolicy().setNoCFSRatio(0);
        return settings;
    }

    @Override
    public synchronized void rebuildWith(Consumer<Aggregate> other) {
        try {
            state = State.PART;
            writer.deleteAll();
            var progress = new Progress(stores.stream().mapToLong(Store::count).sum());
            for (var store : stores) {
                addAll(store, other.andThen(record -> progress.step()));
            }
            progress.end();
            state = State.WHOLE;
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads records of one kind anew, those that are gone included; what they were linked to is known by itself. Where
     * one has what no entry can hold, its old entry stays, the others are replaced, and the exception names it.
     */
    synchronized void replace(Store<? extends Aggregate> store, List<String> keys) {
        if (state == State.NOT_MADE) {
            return; // it reads these too when it is made
        }
        if (state == State.PART) {
            throw new IllegalStateException("the index is to be rebuilt first");
        }
        try {
            replace(store.type(), keys, store.findAllById(keys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(Class<? extends Aggregate> type, List<String> keys, List<? extends Aggregate> records)
            throws IOException {
        var gone = new HashSet<>(keys);
        records.forEach(record -> gone.remove(record.key()));
        try {
            entries.remove(type, gone);
            entries.replace(records);
        } finally {
            searchers.maybeRefreshBlocking();
        }
    }

    @Override
    public Matches find(Listing listing) {
        return ask(queries -> new ListQuery(queries, cursors, listing).matches());
    }

    @Override
    public int count(Kind kind, Filter filter) {
        return ask(queries -> queries.searcher().count(queries.of(kind, filter)));
    }

    @Override
    public List<String> keys(Kind kind, Filter filter, int most) {
        return ask(queries -> RecordKeys.of(queries.searcher(), queries.of(kind, filter), most));
    }

    @Override
    public Map<Field, List<Count>> counts(Kind kind, Filter filter, Set<Field> fields) {
        return ask(queries -> new FacetCounts(queries, countries(queries.searcher())).of(kind, filter, fields));
    }

    SearcherManager searchers() {
        return searchers;
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
                return question.answer(new FilterQueries(searcher, joins));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Question<T> {
        T answer(FilterQueries queries) throws IOException;
    }

    private MunicipalityCountries countries(IndexSearcher searcher) throws IOException {
        var present = MunicipalityCountries.of(searcher, countries);
        countries = present;
        return present;
    }

    private void addAll(Store<? extends Aggregate> store, Consumer<Aggregate> other) {
        try (var records = store.streamAll()) {
            entries.addAll(records.peek(other).iterator());
        }
    }
}
