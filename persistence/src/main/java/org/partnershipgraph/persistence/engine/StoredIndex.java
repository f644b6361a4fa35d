package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.Stream;

/** An index that is kept in the store, and so changes and survives together with its documents. */
abstract class StoredIndex extends Index<Object> {
    StoredIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    /** Whether the query pins the first key; the others may narrow the search but need not. */
    boolean serves(PinnedFields query) {
        return query.contains(getKeys().get(0).getKey());
    }

    /** How many documents {@link #find} would name, found without reading them. */
    abstract long count(PinnedFields query);

    /** The identifiers of all documents that may match, each once. */
    abstract Stream<Object> find(PinnedFields query);

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
        throw new UnsupportedOperationException("the collection asks by pinned fields");
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
