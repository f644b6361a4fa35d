package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A collection whose documents and indexes are maps of the store. */
final class EngineCollection extends AbstractSynchronizedMongoCollection<Object> {
    private final Documents documents;

    EngineCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Documents documents) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    Documents documents() {
        return documents;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Document unchecked = PinnedFields.askForTextIdsAlone(query) ? new Document() : query;
        boolean isForClient = batchSize > 0;
        boolean isSentAsStored = isForClient && unchecked.isEmpty() && asksNothing(orderBy) && asksNothing(projection);
        Stream<Document> found = isSentAsStored
                ? candidates(query, documents.asStored())
                : order(candidates(query, documents), unchecked, orderBy)
                        .flatMap(document -> match(document, unchecked, projection));
        Stream<Document> rest = found.skip(skip);
        return Batches.open((limit > 0 ? rest.limit(limit) : rest).iterator(), batchSize, cursorRegistry);
    }

    private static boolean asksNothing(@Nullable Document option) {
        return option == null || option.isEmpty();
    }

    /** The documents that the best index names, or all of them; what else the query asks is still to be checked. */
    private Stream<Document> candidates(Document query, Documents from) {
        PinnedFields pinned = PinnedFields.of(query);
        return index(pinned)
                .map(index -> index.find(pinned).map(from::get).filter(Objects::nonNull))
                .orElseGet(from::all);
    }

    private Optional<StoredIndex> index(PinnedFields pinned) {
        return getIndexes().stream()
                .map(StoredIndex.class::cast)
                .filter(index -> index.serves(pinned))
                .min(Comparator.comparingLong(index -> index.count(pinned)));
    }

    /** Sorts only what the order looks at, so that a large result is never in memory as a whole. */
    private Stream<Document> order(Stream<Document> candidates, Document query, @Nullable Document orderBy) {
        if (isNaturalDescending(orderBy)) {
            throw new MongoServerError(ErrorCode.BadValue, "the embedded engine cannot sort by $natural: -1");
        }
        Comparator<Document> comparator = deriveComparator(orderBy);
        if (orderBy == null || comparator == null) {
            return candidates;
        }
        return candidates
                .filter(document -> documentMatchesQuery(document, query))
                .map(document -> sortKey(document, orderBy))
                .sorted(comparator)
                .map(key -> documents.get(key.get(getIdField())))
                .filter(Objects::nonNull);
    }

    private Document sortKey(Document document, Document orderBy) {
        Document key = new Document(getIdField(), document.get(getIdField()));
        orderBy.keySet().stream()
                .map(path -> path.split("\\.", 2)[0])
                .filter(document::containsKey)
                .forEach(field -> key.put(field, document.get(field)));
        return key;
    }

    private Stream<Document> match(Document document, Document query, @Nullable Document projection) {
        return matchDocumentsFromStream(Stream.of(document), query, null, 0, 0, 0, projection)
                .collectDocuments()
                .stream();
    }

    /** The collections that the server keeps for itself have other identifiers, or none: then the order of creation. */
    @Override
    protected Object addDocumentInternal(Document document) {
        Object id = getIdField() == null ? new ObjectId() : Missing.ofNullable(document.get(getIdField()));
        documents.put(id, document);
        return id;
    }

    @Override
    protected void handleUpdate(Object id, Document old, Document updated) {
        documents.put(id, updated);
    }

    @Override
    protected void removeDocument(Object id) {
        documents.remove(id);
    }

    /** For aggregations, which would otherwise hold the whole collection in memory. */
    @Override
    public Stream<Document> queryAllAsStream() {
        return documents.all();
    }

    @Override
    protected @Nullable Document getDocument(Object id) {
        return documents.get(id);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.allWithIds();
    }

    @Override
    public int count() {
        return documents.count();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {
        // Not tracked: see getDataSize.
    }

    @Override
    protected int getDataSize() {
        return (int) Math.min(Integer.MAX_VALUE, documents.bytes());
    }
}
