package org.partnershipgraph.persistence.engine.storage;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An index over one or more fields, unique or not. It holds an entry (values of the fields, identifier) for each document,
 * and one for each element if a field is in an array.
 */
public final class FieldIndex extends StoredIndex {

    private static final byte[] NO_VALUE = {};
    private static final KeyDataType KEYS = new KeyDataType();

    private final CheckedMap entries;
    private final IndexedValues values;
    private final boolean isUnique;

    public FieldIndex(
            StoreMaps maps, String collection, String name, List<IndexKey> keys, boolean isSparse, boolean isUnique) {
        super(name, keys, isSparse);
        this.entries = maps.index(collection, name);
        this.values = new IndexedValues(keys(), isSparse);
        this.isUnique = isUnique;
    }

    @Override
    public long count(EqualityConditions query) {
        return ranges(query).stream().mapToLong(this::count).sum();
    }

    @Override
    public Stream<Object> find(EqualityConditions query) {
        return ranges(query).stream().flatMap(this::find).distinct();
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        var found = values.of(document);
        if (isUnique) {
            found.forEach(value -> rejectDuplicate(value, document, collection));
        }
    }

    @Override
    public void add(Document document, Object id, MongoCollection<Object> collection) {
        values.of(document).forEach(value -> entries.put(entry(value, id), NO_VALUE));
    }

    @Override
    public Object remove(Document document) {
        var id = getPosition(document);
        values.of(document).forEach(value -> entries.remove(entry(value, id)));
        return id;
    }

    @Override
    public void checkUpdate(Document old, Document updated, MongoCollection<Object> collection) {
        checkAdd(updated, collection);
    }

    @Override
    public void updateInPlace(Document old, Document updated, Object id, MongoCollection<Object> collection) {
        var stale = values.of(old);
        var fresh = values.of(updated);
        if (stale.equals(fresh)) {
            return;
        }
        stale.forEach(value -> entries.remove(entry(value, id)));
        fresh.forEach(value -> entries.put(entry(value, id), NO_VALUE));
    }

    @Override
    public boolean isUnique() {
        return isUnique;
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    private void rejectDuplicate(List<Object> value, Document document, MongoCollection<Object> collection) {
        var id = getPosition(document);
        if (find(value).anyMatch(other -> KEYS.compare(id, Missing.ofNullable(other)) != 0)) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(value));
        }
    }

    /** The values to search for in the first fields, as many as the query fixes. */
    private List<List<Object>> ranges(EqualityConditions query) {
        List<List<Object>> ranges = List.of(List.of());
        for (var key : keys()) {
            if (!query.contains(key)) {
                return ranges;
            }
            ranges = ranges.stream()
                    .flatMap(range -> query.values(key).stream().distinct().map(value -> entry(range, value)))
                    .toList();
        }
        return ranges;
    }

    private Stream<Object> find(List<Object> range) {
        return entries.keys(range, endOf(range)).map(entry -> ((List<?>) entry).get(keys().size()));
    }

    private long count(List<Object> range) {
        return entries.rank(endOf(range)) - entries.rank(range);
    }

    private static List<Object> endOf(List<Object> range) {
        return entry(range, MaxKey.getInstance());
    }

    private static List<Object> entry(List<Object> values, Object last) {
        var entry = new ArrayList<>(values);
        entry.add(last);
        return entry;
    }
}
