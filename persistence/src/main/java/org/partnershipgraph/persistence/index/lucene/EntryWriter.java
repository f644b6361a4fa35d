package org.partnershipgraph.persistence.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.AllRecords;
import org.partnershipgraph.store.UnreadableRecordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the entries of records on all processors, because entries do not depend on each other. */
public class EntryWriter {

    private static final Logger LOG = LoggerFactory.getLogger(EntryWriter.class);

    /** How many records one processor takes at once: few, because those that wait burden the garbage collector. */
    private static final int CHUNK = 50;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final IndexWriter index;
    private final KindCatalog kinds;
    private final IndexDocuments documents;

    public EntryWriter(IndexWriter index, KindCatalog kinds) {
        this.index = index;
        this.kinds = kinds;
        documents = new IndexDocuments(kinds);
    }

    /**
     * Adds records on all processors while more are read; few wait, so that they do not fill the memory. A record that
     * cannot be indexed is left out.
     */
    public void addAll(AllRecords records) {
        var workers = Executors.newFixedThreadPool(PROCESSORS);
        var writing = new ArrayDeque<CompletableFuture<Void>>();
        try {
            var chunks = new Chunks(chunk -> {
                writing.add(CompletableFuture.runAsync(() -> chunk.forEach(this::add), workers));
                if (writing.size() > 2 * PROCESSORS) {
                    writing.remove().join();
                }
            });
            records.forEach(chunks::add);
            chunks.flush();
            writing.forEach(CompletableFuture::join);
        } finally {
            // After a failure nothing may still be written when the index is emptied for the next attempt.
            CompletableFuture.allOf(writing.toArray(CompletableFuture[]::new))
                    .handle((done, failure) -> true)
                    .join();
            workers.shutdown();
        }
    }

    /**
     * Replaces the entries of these records. Those of one record are replaced at once, so that readers see either the
     * old or the new ones. If the entries of a record cannot be made, its old ones stay, and the exception is thrown
     * after all others were replaced.
     */
    public void replace(List<? extends Aggregate> records) {
        var failures = records.parallelStream()
                .flatMap(record -> failure(() -> replace(record)))
                .toList();
        if (!failures.isEmpty()) {
            var first = failures.get(0);
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    public void remove(Class<? extends Aggregate> type, Collection<String> keys) throws IOException {
        var kind = kinds.of(type);
        index.deleteDocuments(keys.stream().map(key -> entries(kind, key)).toArray(Query[]::new));
    }

    private void replace(Aggregate record) {
        var kind = kinds.of(record.getClass());
        write(record, block -> index.updateDocuments(entries(kind, record.key()), block));
    }

    /** Skips a record that cannot be indexed, so that the others are added. */
    private void add(Aggregate record) {
        if (!kinds.describes(record.getClass())) {
            return;
        }
        try {
            write(record, index::addDocuments);
        } catch (UnreadableRecordException e) {
            LOG.error("{}; it is left out until it changes", e.getMessage());
        }
    }

    /** The documents of a record and of those nested in it. */
    private Query entries(Kind<?> kind, String key) {
        var query = new BooleanQuery.Builder().add(SearchFields.is(kind, key), Occur.SHOULD);
        kinds.nestedIn(kind).forEach(nested -> query.add(SearchFields.nestedIn(nested, key), Occur.SHOULD));
        return query.build();
    }

    private static Stream<RuntimeException> failure(Runnable step) {
        try {
            step.run();
            return Stream.of();
        } catch (RuntimeException e) {
            return Stream.of(e);
        }
    }

    private static class Chunks {

        private final Consumer<List<Aggregate>> action;
        private List<Aggregate> chunk = new ArrayList<>(CHUNK);

        Chunks(Consumer<List<Aggregate>> action) {
            this.action = action;
        }

        void add(Aggregate record) {
            chunk.add(record);
            if (chunk.size() == CHUNK) {
                flush();
            }
        }

        void flush() {
            action.accept(chunk);
            chunk = new ArrayList<>(CHUNK);
        }
    }

    /** {@link UnreadableRecordException} if the record cannot be indexed. */
    private void write(Aggregate record, Step step) {
        try {
            step.write(documents.of(record));
        } catch (IllegalArgumentException e) {
            var tooLong = new IllegalArgumentException("one of its names is longer than an entry can hold", e);
            throw new UnreadableRecordException(record.getClass(), record.key(), tooLong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void write(List<Document> block) throws IOException;
    }
}
