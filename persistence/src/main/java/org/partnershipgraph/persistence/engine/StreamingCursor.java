package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A cursor that reads a batch of documents when the client asks for it, so that a large result is never all in memory. */
final class StreamingCursor extends AbstractCursor {

    private static final int DEFAULT_SIZE = 500;

    private final Iterator<Document> rest;

    private StreamingCursor(long id, Iterator<Document> rest) {
        super(id);
        this.rest = rest;
    }

    /** Returns the first batch, or all documents if the batch size is 0, which is how the server queries internally. */
    static QueryResult open(Iterator<Document> results, int batchSize, CursorRegistry cursors) {
        var first = take(results, batchSize > 0 ? batchSize : Integer.MAX_VALUE);
        if (!results.hasNext()) {
            return new QueryResult(first);
        }
        var cursor = new StreamingCursor(cursors.generateCursorId(), results);
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
        var batch = new ArrayList<Document>();
        while (batch.size() < number && documents.hasNext()) {
            batch.add(documents.next());
        }
        return batch;
    }
}
