package org.partnershipgraph.persistence.engine.storage;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Stores identifiers and index entries in MongoDB's order, whatever their types. An entry is a list, compared value by
 * value; a list comes before every longer list that starts with it.
 */
final class KeyDataType extends BasicDataType<Object> {

    private static final byte TEXT = 1;
    private static final byte ENTRY = 2;
    private static final byte OTHER = 3;
    private static final ValueComparator VALUES = ValueComparator.ascWithoutListHandling();

    @Override
    public int compare(Object one, Object other) {
        if (one instanceof String a && other instanceof String b) {
            return a.compareTo(b);
        }
        if (one instanceof Integer a && other instanceof Integer b) {
            return a.compareTo(b);
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            return compareEntries(a, b);
        }
        return VALUES.compare(one, other);
    }

    private int compareEntries(List<?> one, List<?> other) {
        var shared = Math.min(one.size(), other.size());
        for (int i = 0; i < shared; i++) {
            var order = compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public void write(WriteBuffer buffer, Object key) {
        if (key instanceof String text) {
            put(buffer.put(TEXT), text.getBytes(StandardCharsets.UTF_8));
        } else if (key instanceof List<?> entry) {
            buffer.put(ENTRY).putVarInt(entry.size());
            entry.forEach(value -> write(buffer, Missing.ofNullable(value)));
        } else {
            put(buffer.put(OTHER), BsonCodec.encodeValue(key));
        }
    }

    private static void put(WriteBuffer buffer, byte[] bytes) {
        buffer.putVarInt(bytes.length).put(bytes);
    }

    @Override
    public Object read(ByteBuffer buffer) {
        var kind = buffer.get();
        if (kind == ENTRY) {
            return readEntry(buffer, StoredValueDataType.readLength(buffer));
        }
        var bytes = StoredValueDataType.readBytes(buffer);
        return kind == TEXT ? new String(bytes, StandardCharsets.UTF_8) : BsonCodec.decodeValue(bytes);
    }

    private List<Object> readEntry(ByteBuffer buffer, int size) {
        var entry = new ArrayList<Object>(size);
        for (int i = 0; i < size; i++) {
            entry.add(read(buffer));
        }
        return entry;
    }

    /** An estimate in bytes of heap, which decides when a page is split and how much the page cache holds. */
    @Override
    public int getMemory(Object key) {
        if (key instanceof List<?> entry) {
            return 40 + entry.stream().mapToInt(this::getMemory).sum();
        }
        return key instanceof String text ? 48 + text.length() : 40;
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
