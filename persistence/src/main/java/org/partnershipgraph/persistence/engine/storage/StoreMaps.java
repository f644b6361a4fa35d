package org.partnershipgraph.persistence.engine.storage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The maps of one store: one for the documents of each collection, one for each of its indexes, and one for the totals of
 * these.
 */
public final class StoreMaps {

    private static final String DOCUMENTS = "documents:";
    private static final String INDEX = "index:";
    private static final int LISTED = 5;

    private final MVStore store;
    private final MVMap<String, Long> storedTotals;
    private final Map<String, AtomicLong> totals = new ConcurrentHashMap<>();
    private final LongAdder documentsRead = new LongAdder();

    public StoreMaps(MVStore store) {
        this.store = store;
        storedTotals = store.openMap("totals");
        storedTotals.forEach((name, total) -> totals.put(name, new AtomicLong(total)));
    }

    public DocumentMap documents(String collection) {
        return new DocumentMap(open(DOCUMENTS + collection), documentsRead);
    }

    CheckedMap index(String collection, String index) {
        return open(indexName(collection, index));
    }

    public void removeDocuments(String collection) {
        remove(DOCUMENTS + collection);
    }

    public void removeIndex(String collection, String index) {
        remove(indexName(collection, index));
    }

    public Set<String> databases() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length(), name.indexOf('.')))
                .collect(Collectors.toSet());
    }

    /** Stores the totals of what was written since the last commit. Nobody may write meanwhile. */
    public void prepareCommit() {
        totals.forEach((name, total) -> {
            Long current = total.get();
            if (!current.equals(storedTotals.get(name))) {
                storedTotals.put(name, current);
            }
        });
    }

    /** Reads everything; throws {@link DamageException} if the file does not hold what was written to it. */
    public void requireIntact() {
        var damaged = totals.keySet().stream()
                .sorted()
                .flatMap(name -> open(name).findDamage().stream())
                .toList();
        if (!damaged.isEmpty()) {
            throw new DamageException("it is damaged: " + list(damaged));
        }
    }

    /** The number of documents read since the start: those that queries examined, not those that they returned. */
    public long documentsRead() {
        return documentsRead.sum();
    }

    /** The size of the file in bytes; 0 in memory. */
    public long fileSize() {
        var file = store.getFileStore();
        return file == null ? 0 : file.size();
    }

    private CheckedMap open(String name) {
        MVMap<Object, StoredValue> map = store.openMap(
                name,
                new MVMap.Builder<Object, StoredValue>()
                        .keyType(new KeyDataType())
                        .valueType(new StoredValueDataType()));
        return new CheckedMap(readable(name), map, totals.computeIfAbsent(name, key -> new AtomicLong()));
    }

    private void remove(String name) {
        store.removeMap(name);
        totals.remove(name);
        storedTotals.remove(name);
    }

    /** A collection's name cannot contain a dollar sign, so no two indexes share a map. */
    private static String indexName(String collection, String index) {
        return INDEX + collection + "$" + index;
    }

    /** Without the database, of which there is usually one. */
    private static String readable(String name) {
        var collection = name.substring(name.indexOf('.') + 1);
        return name.startsWith(INDEX) ? "index " + collection.replace('$', ' ') : collection;
    }

    private static String list(List<String> damaged) {
        var some = String.join(", ", damaged.subList(0, Math.min(LISTED, damaged.size())));
        return damaged.size() > LISTED ? "%s and %s more".formatted(some, damaged.size() - LISTED) : some;
    }
}
