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
import org.partnershipgraph.persistence.engine.storage.DocumentMap;
import org.partnershipgraph.persistence.engine.storage.EqualityConditions;
import org.partnershipgraph.persistence.engine.storage.StoredIndex;

/** A collection whose documents and indexes are maps of the store. */
final class EngineCollection extends AbstractSynchronizedMongoCollection<Object> {

    private static final Document ID_ORDER = new Document("_id", 1);

    private final DocumentMap documents;

    EngineCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            DocumentMap documents) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        var unchecked = EqualityConditions.areStringIdsOnly(query) ? new Document() : query;
        var isForClient = batchSize > 0;
        var isSentAsStored = isForClient && unchecked.isEmpty() && isIdOrder(orderBy) && isBlank(projection);
        var found = isSentAsStored
                ? candidates(query, documents.asStored())
                : order(candidates(query, documents), unchecked, orderBy)
                        .flatMap(document -> match(document, unchecked, projection));
        var rest = found.skip(skip);
        return StreamingCursor.open((limit > 0 ? rest.limit(limit) : rest).iterator(), batchSize, cursorRegistry);
    }

    /** Documents that need no further check are found in this order. */
    private static boolean isIdOrder(@Nullable Document orderBy) {
        return isBlank(orderBy) || ID_ORDER.equals(orderBy);
    }

    private static boolean isBlank(@Nullable Document option) {
        return option == null || option.isEmpty();
    }

    /** The documents that the best index finds, or all of them; the other conditions are still to be checked. */
    private Stream<Document> candidates(Document query, DocumentMap from) {
        var conditions = EqualityConditions.of(query);
        return index(conditions)
                .map(index -> index.find(conditions).map(from::get).filter(Objects::nonNull))
                .orElseGet(from::all);
    }

    private Optional<StoredIndex> index(EqualityConditions conditions) {
        return getIndexes().stream()
                .map(StoredIndex.class::cast)
                .filter(index -> index.serves(conditions))
                .min(Comparator.comparingLong(index -> index.count(conditions)));
    }

    /** Sorts only the fields of the order, so that a large result is never all in memory. */
    private Stream<Document> order(Stream<Document> candidates, Document query, @Nullable Document orderBy) {
        if (isNaturalDescending(orderBy)) {
            throw new MongoServerError(ErrorCode.BadValue, "the built-in database cannot sort by $natural: -1");
        }
        var comparator = deriveComparator(orderBy);
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
        var key = new Document(getIdField(), document.get(getIdField()));
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

    /** The library's own collections have other identifiers, or none, in which case the order of creation counts. */
    @Override
    protected Object addDocumentInternal(Document document) {
        var id = getIdField() == null ? new ObjectId() : Missing.ofNullable(document.get(getIdField()));
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

    /** Used by aggregations, which would otherwise hold the whole collection in memory. */
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
