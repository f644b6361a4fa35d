package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.backend.ValueComparator;
import java.nio.ByteBuffer;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Identifiers and index entries in MongoDB's order, whatever their types; an entry is a list, compared value by value,
 * and a list comes before every longer list that starts with it.
 */
final class Keys extends BasicDataType<Object> {
    private static final ValueComparator VALUES = ValueComparator.ascWithoutListHandling();

    @Override
    public int compare(Object one, Object other) {
        if (one instanceof String a && other instanceof String b) {
            return a.compareTo(b);
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            return compareEntries(a, b);
        }
        return VALUES.compare(one, other);
    }

    private int compareEntries(List<?> one, List<?> other) {
        int shared = Math.min(one.size(), other.size());
        for (int i = 0; i < shared; i++) {
            int order = compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public void write(WriteBuffer buffer, Object key) {
        byte[] bytes = Bson.encodeValue(key);
        buffer.putVarInt(bytes.length).put(bytes);
    }

    @Override
    public Object read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(bytes);
        return Bson.decodeValue(bytes);
    }

    /** An estimate, in bytes of heap; it decides when a page is split and how much the page cache holds. */
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
