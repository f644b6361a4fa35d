package org.partnershipgraph.persistence.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.UnreadableRecordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the entries of records: on all processors, for nothing in an entry depends on another's. */
public class EntryWriter {

    private static final Logger LOG = LoggerFactory.getLogger(EntryWriter.class);

    /** How many records one processor takes at once: few, for those that wait are in the way of the garbage collector. */
    private static final int CHUNK = 50;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final IndexWriter index;
    private final IndexDocuments documents = new IndexDocuments();

    public EntryWriter(IndexWriter index) {
        this.index = index;
    }

    /**
     * Writes these while more are read, but not so many that those which wait would fill the memory. What no entry can
     * hold is left out.
     */
    public void addAll(Iterator<? extends Aggregate> records) {
        var workers = Executors.newFixedThreadPool(PROCESSORS);
        var writing = new ArrayDeque<CompletableFuture<Void>>();
        try {
            while (records.hasNext()) {
                var chunk = next(records);
                writing.add(CompletableFuture.runAsync(() -> chunk.forEach(this::add), workers));
                if (writing.size() > 2 * PROCESSORS) {
                    writing.remove().join();
                }
            }
            writing.forEach(CompletableFuture::join);
        } finally {
            // Where reading failed, nobody may still write when the index is emptied for the next try.
            CompletableFuture.allOf(writing.toArray(CompletableFuture[]::new))
                    .handle((done, failure) -> true)
                    .join();
            workers.shutdown();
        }
    }

    /**
     * Replaces the entries of these records, those of each at once, so that a reader sees the old ones or the new. Where
     * those of one cannot be made its old ones stay, and the exception comes after all others were replaced.
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
        var kind = Entries.kindOf(type);
        if (kind != null) {
            index.deleteDocuments(keys.stream().map(key -> entries(kind, key)).toArray(Query[]::new));
        }
    }

    private void replace(Aggregate record) {
        var kind = Entries.kindOf(record.getClass());
        if (kind != null) {
            write(record, block -> index.updateDocuments(entries(kind, record.key()), block));
        }
    }

    /** A record that no entry can hold keeps no other out. */
    private void add(Aggregate record) {
        try {
            write(record, index::addDocuments);
        } catch (UnreadableRecordException e) {
            LOG.error("{}; it is left out until it changes", e.getMessage());
        }
    }

    /** What the entries of a record are found by: a partnership has an entry for each of its projects as well. */
    private static Query entries(Kind kind, String key) {
        var own = new TermQuery(new Term(IndexDocuments.name(kind, Field.KEY), key));
        return kind == Kind.PARTNERSHIP
                ? new BooleanQuery.Builder()
                        .add(own, Occur.SHOULD)
                        .add(
                                new TermQuery(new Term(IndexDocuments.name(Kind.PROJECT, Field.PARTNERSHIP), key)),
                                Occur.SHOULD)
                        .build()
                : own;
    }

    private static Stream<RuntimeException> failure(Runnable step) {
        try {
            step.run();
            return Stream.of();
        } catch (RuntimeException e) {
            return Stream.of(e);
        }
    }

    private static List<Aggregate> next(Iterator<? extends Aggregate> records) {
        var chunk = new ArrayList<Aggregate>(CHUNK);
        while (chunk.size() < CHUNK && records.hasNext()) {
            chunk.add(records.next());
        }
        return chunk;
    }

    /** {@link UnreadableRecordException} where the record has what no entry can hold. */
    private void write(Aggregate record, Step step) {
        try {
            step.write(SearchFields.joined(documents(record)));
        } catch (IllegalArgumentException e) {
            var tooLong = new IllegalArgumentException("one of its names is longer than an entry can hold", e);
            throw new UnreadableRecordException(record.getClass(), record.key(), tooLong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Document> documents(Aggregate record) {
        var search = new SearchFields(record);
        var block = new ArrayList<Document>();
        for (var entry : Entries.of(record)) {
            var document = documents.of(entry);
            search.addTo(document, entry.kind, entry.key);
            block.add(document);
        }
        return block;
    }

    private interface Step {
        void write(List<Document> block) throws IOException;
    }
}
