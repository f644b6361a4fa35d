package org.partnershipgraph.persistence.engine.storage;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Stream;

/** An index that is kept in the store, and so changes and survives together with its documents. */
public abstract class StoredIndex extends Index<Object> {

    StoredIndex(String name, List<IndexKey> keys, boolean isSparse) {
        super(name, keys, isSparse);
    }

    /** Whether the query fixes the first key; the other keys narrow the search if it fixes them too. */
    public boolean serves(EqualityConditions query) {
        return query.contains(getKeys().get(0).getKey());
    }

    /** The number of documents that {@link #find} would return, without reading them. */
    public abstract long count(EqualityConditions query);

    /** The identifiers of all documents that may match, without duplicates. */
    public abstract Stream<Object> find(EqualityConditions query);

    @Override
    public Object getPosition(Document document) {
        return Missing.ofNullable(document.get("_id"));
    }

    /** The collection chooses among its indexes itself, by {@link #serves} and {@link #count}. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("the collection queries by equality conditions");
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return toIndexDescription().equals(other.toIndexDescription());
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        // The database removes the map.
    }
}
