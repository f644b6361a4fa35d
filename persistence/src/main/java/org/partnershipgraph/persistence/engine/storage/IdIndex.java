package org.partnershipgraph.persistence.engine.storage;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The primary key. Documents are stored by identifier, so it needs no entries of its own. */
public final class IdIndex extends StoredIndex {

    private final DocumentMap documents;

    public IdIndex(String name, DocumentMap documents) {
        super(name, List.of(new IndexKey("_id", true)), false);
        this.documents = documents;
    }

    @Override
    public long count(EqualityConditions query) {
        return query.values("_id").size();
    }

    @Override
    public Stream<Object> find(EqualityConditions query) {
        var ids = new TreeSet<Object>(ValueComparator.asc());
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
        // Nothing to do: the map of documents is the index.
    }

    @Override
    public Object remove(Document document) {
        return getPosition(document);
    }

    @Override
    public void checkUpdate(Document old, Document updated, MongoCollection<Object> collection) {
        // Nothing to do: an update cannot change the identifier.
    }

    @Override
    public void updateInPlace(Document old, Document updated, Object id, MongoCollection<Object> collection) {
        // Nothing to do: an update cannot change the identifier.
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
