package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** An open cursor. It reads the documents of a batch when the client asks for it, so a large result fits in memory. */
final class Batches extends AbstractCursor {
    private static final int DEFAULT_SIZE = 500;

    private final Iterator<Document> rest;

    private Batches(long id, Iterator<Document> rest) {
        super(id);
        this.rest = rest;
    }

    /** A result with its first batch; with all of its documents where the batch size is 0, the server's own way. */
    static QueryResult open(Iterator<Document> results, int batchSize, CursorRegistry cursors) {
        List<Document> first = take(results, batchSize > 0 ? batchSize : Integer.MAX_VALUE);
        if (!results.hasNext()) {
            return new QueryResult(first);
        }
        Batches cursor = new Batches(cursors.generateCursorId(), results);
        cursors.add(cursor);
        return new QueryResult(first, cursor);
    }

    @Override
    public synchronized boolean isEmpty() {
        return !rest.hasNext();
    }

    @Override
    public synchronized List<Document> takeDocuments(int number) {
        return take(rest, number > 0 ? number : DEFAULT_SIZE);
    }

    private static List<Document> take(Iterator<Document> documents, int number) {
        List<Document> batch = new ArrayList<>();
        while (batch.size() < number && documents.hasNext()) {
            batch.add(documents.next());
        }
        return batch;
    }
}
