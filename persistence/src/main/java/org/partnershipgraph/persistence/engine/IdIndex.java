package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The primary key. The documents are stored by it, so it needs no entries of its own. */
final class IdIndex extends StoredIndex {
    private final Documents documents;

    IdIndex(String name, Documents documents) {
        super(name, List.of(new IndexKey("_id", true)), false);
        this.documents = documents;
    }

    @Override
    long count(PinnedFields query) {
        return query.values("_id").size();
    }

    @Override
    Stream<Object> find(PinnedFields query) {
        Collection<Object> ids = new TreeSet<>(ValueComparator.asc());
        ids.addAll(query.values("_id"));
        return ids.stream();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (documents.contains(document.get("_id"))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(List.of(getPosition(document))));
        }
    }

    @Override
    public void add(Document document, Object id, MongoCollection<Object> collection) {
        // The document is its own entry, and an update cannot change its identifier.
    }

    @Override
    public Object remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void checkUpdate(Document old, Document updated, MongoCollection<Object> collection) {
        // See add.
    }

    @Override
    public void updateInPlace(Document old, Document updated, Object id, MongoCollection<Object> collection) {
        // See add.
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public long getCount() {
        return documents.count();
    }
}
