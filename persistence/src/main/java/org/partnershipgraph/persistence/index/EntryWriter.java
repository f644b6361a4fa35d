package org.partnershipgraph.persistence.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.partnershipgraph.listing.Field;
import org.partnershipgraph.listing.Kind;
import org.partnershipgraph.persistence.search.SearchFields;
import org.partnershipgraph.store.Aggregate;

/** Writes the entries of records: on all processors, for nothing in an entry depends on another's. */
class EntryWriter {

    /** How many records one processor takes at once: few, for those that wait are in the way of the garbage collector. */
    private static final int CHUNK = 50;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final IndexWriter index;
    private final Documents documents = new Documents();

    EntryWriter(IndexWriter index) {
        this.index = index;
    }

    /** Writes these while more are read, but not so many that those which wait would fill the memory. */
    void addAll(Iterator<? extends Aggregate> records) {
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

    void add(List<? extends Aggregate> records) {
        records.parallelStream().forEach(this::add);
    }

    void remove(Class<? extends Aggregate> type, List<String> keys) throws IOException {
        var kind = Entries.kindOf(type);
        if (kind != null) {
            index.deleteDocuments(
                    keys.stream().flatMap(key -> entries(kind, key)).toArray(Term[]::new));
        }
    }

    /** What the entries of a record are found by: a partnership has an entry for each of its projects as well. */
    private static Stream<Term> entries(Kind kind, String key) {
        var own = new Term(Documents.name(kind, Field.KEY), key);
        return kind == Kind.PARTNERSHIP
                ? Stream.of(own, new Term(Documents.name(Kind.PROJECT, Field.PARTNERSHIP), key))
                : Stream.of(own);
    }

    private static List<Aggregate> next(Iterator<? extends Aggregate> records) {
        var chunk = new ArrayList<Aggregate>(CHUNK);
        while (chunk.size() < CHUNK && records.hasNext()) {
            chunk.add(records.next());
        }
        return chunk;
    }

    private void add(Aggregate record) {
        var search = new SearchFields(record);
        try {
            var block = new ArrayList<Document>();
            for (var entry : Entries.of(record)) {
                var document = documents.of(entry);
                search.addTo(document, entry.kind, entry.key);
                block.add(document);
            }
            index.addDocuments(SearchFields.joined(block));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
