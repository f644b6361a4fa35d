package org.partnershipgraph.persistence.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.persistence.index.facet.FacetCounter;
import org.partnershipgraph.persistence.index.list.FilterQueries;
import org.partnershipgraph.persistence.index.list.ListQuery;
import org.partnershipgraph.persistence.index.lucene.EntryWriter;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshots;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.AllRecords;
import org.partnershipgraph.store.ReadModel;
import org.partnershipgraph.store.Store;

/** Answers lists and counts from a Lucene index in memory. */
class LuceneIndex implements Index, ReadModel, AutoCloseable {

    private enum State {
        EMPTY,
        INCOMPLETE,
        COMPLETE
    }

    /** A large buffer makes fewer and larger segments, so that there is less to merge. */
    private static final int BUFFER_MEGABYTES = 48;

    private final IndexWriter writer;
    private final EntryWriter entries;
    private final IndexSnapshots snapshots;
    private State state = State.EMPTY;

    LuceneIndex(KindCatalog kinds) throws IOException {
        writer = new IndexWriter(memory(), settings());
        entries = new EntryWriter(writer, kinds);
        snapshots = new IndexSnapshots(writer, kinds);
    }

    /** Each file is one array, as queries read many small parts of files. */
    private static Directory memory() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }

    /** Files in memory need not be combined into one. */
    private static IndexWriterConfig settings() {
        var settings =
                new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setUseCompoundFile(false);
        settings.getMergePolicy().setNoCFSRatio(0);
        return settings;
    }

    @Override
    public synchronized void rebuild(AllRecords records) {
        try {
            state = State.INCOMPLETE;
            writer.deleteAll();
            var progress = new Progress();
            entries.addAll(action -> records.forEach(action.andThen(record -> progress.step())));
            progress.end();
            state = State.COMPLETE;
            snapshots.refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads records of one kind again; those that no longer exist are removed. If a record cannot be indexed, its old
     * entries stay, the other records are replaced, and the exception names it.
     */
    synchronized void replace(Store<? extends Aggregate> store, List<String> keys) {
        if (state == State.EMPTY) {
            return; // the first build reads these, too
        }
        if (state == State.INCOMPLETE) {
            throw new IllegalStateException("The index is incomplete until it is rebuilt");
        }
        try {
            replace(store.type(), keys, store.findAllById(keys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(Class<? extends Aggregate> type, List<String> keys, List<? extends Aggregate> records)
            throws IOException {
        var removed = new HashSet<>(keys);
        records.forEach(record -> removed.remove(record.key()));
        try {
            entries.remove(type, removed);
            entries.replace(records);
        } finally {
            snapshots.refresh();
        }
    }

    @Override
    public Matches find(Listing listing) {
        return snapshots.ask(snapshot -> new ListQuery(snapshot, listing).matches());
    }

    @Override
    public int count(Kind<?> kind, Filter filter) {
        return snapshots.ask(snapshot -> snapshot.count(new FilterQueries(snapshot).of(kind, filter)));
    }

    @Override
    public List<String> keys(Kind<?> kind, Filter filter, int most) {
        return snapshots.ask(snapshot -> snapshot.keys(new FilterQueries(snapshot).of(kind, filter), most));
    }

    @Override
    public Map<IndexField, List<Count>> counts(Kind<?> kind, Filter filter, Set<IndexField> fields) {
        return snapshots.ask(snapshot -> new FacetCounter(snapshot).of(kind, filter, fields));
    }

    IndexSnapshots snapshots() {
        return snapshots;
    }

    @Override
    public void close() throws IOException {
        snapshots.close();
        writer.close();
    }
}
