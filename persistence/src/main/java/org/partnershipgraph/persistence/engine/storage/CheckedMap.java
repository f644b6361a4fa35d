package org.partnershipgraph.persistence.engine.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A map of the store that detects damage of the file. Each entry has a checksum, which is verified when the entry is read;
 * a total over all entries reveals missing ones.
 */
final class CheckedMap {

    private static final KeyDataType KEYS = new KeyDataType();

    private final String name;
    private final MVMap<Object, StoredValue> map;
    private final AtomicLong total;

    /** The name appears in error messages. */
    CheckedMap(String name, MVMap<Object, StoredValue> map, AtomicLong total) {
        this.name = name;
        this.map = map;
        this.total = total;
    }

    byte @Nullable [] get(Object key) {
        var value = map.get(key);
        if (value == null) {
            return null;
        }
        return value.isIntact(key) ? value.bytes() : bytes(storedKey(key), value);
    }

    boolean contains(Object key) {
        return map.containsKey(key);
    }

    void put(Object key, byte[] bytes) {
        var value = StoredValue.of(storedKey(key), bytes);
        total.addAndGet(value.weight() - weight(map.put(key, value)));
    }

    void remove(Object key) {
        total.addAndGet(-weight(map.remove(key)));
    }

    long size() {
        return map.sizeAsLong();
    }

    long bytes() {
        return map.values().stream().mapToLong(value -> value.bytes().length).sum();
    }

    /** At most this many entries after a key; from the first one if the key is null. */
    List<Map.Entry<Object, byte[]>> entriesAfter(@Nullable Object key, int limit) {
        var first = key == null ? map.firstKey() : map.higherKey(key);
        var entries = new ArrayList<Map.Entry<Object, byte[]>>(limit);
        if (first == null) {
            return entries;
        }
        var cursor = map.cursor(first);
        while (entries.size() < limit && cursor.hasNext()) {
            var next = cursor.next();
            entries.add(Map.entry(next, bytes(next, cursor.getValue())));
        }
        return entries;
    }

    Stream<Object> keys(Object from, Object to) {
        var cursor = map.cursor(from, to, false);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false);
    }

    /** The number of entries before a key that is not in the map. */
    long rank(Object absentKey) {
        return -(map.getKeyIndex(absentKey) + 1);
    }

    /** Reads the whole map and describes what is damaged. */
    List<String> findDamage() {
        var damaged = new ArrayList<String>();
        try {
            var actual = addUp(damaged);
            if (damaged.isEmpty() && actual != total.get()) {
                damaged.add("%s has lost entries".formatted(name));
            }
        } catch (RuntimeException | StackOverflowError e) {
            damaged.add("%s cannot be read (%s)".formatted(name, e.getMessage()));
        }
        return damaged;
    }

    /** Keys must ascend, which also ends the loop if pages refer to each other in a circle. */
    private long addUp(List<String> damaged) {
        var actual = 0L;
        var count = 0L;
        @Nullable Object previous = null;
        for (var cursor = map.cursor(null); cursor.hasNext(); ) {
            var key = cursor.next();
            var value = cursor.getValue();
            if (previous != null && KEYS.compare(previous, key) >= 0) {
                throw new DamageException("out of order");
            }
            if (!value.isIntact(key) || !map.containsKey(key)) {
                damaged.add("%s %s".formatted(name, key));
            }
            actual += value.weight();
            count++;
            previous = key;
        }
        if (count != map.sizeAsLong()) {
            throw new DamageException("%s of %s entries found".formatted(count, map.sizeAsLong()));
        }
        return actual;
    }

    /** An entry keeps the key that it was first put under, although 1 and 1.0 are the same key. */
    private Object storedKey(Object key) {
        var stored = map.ceilingKey(key);
        return stored != null && KEYS.compare(stored, key) == 0 ? stored : key;
    }

    private byte[] bytes(Object key, StoredValue value) {
        if (!value.isIntact(key)) {
            throw new DamageException("%s %s does not match its checksum".formatted(name, key));
        }
        return value.bytes();
    }

    private static long weight(@Nullable StoredValue value) {
        return value == null ? 0 : value.weight();
    }
}
