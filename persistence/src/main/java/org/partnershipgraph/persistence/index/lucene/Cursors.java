package org.partnershipgraph.persistence.index.lucene;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.query.BadCursorException;

/**
 * Reads and writes the cursors of one list: a hash of the list and of the sort values of an item, then these values.
 * The hash rejects damaged cursors and those of other lists. It is not a signature: a forged cursor only gets another
 * page of the list, because values are checked and only compared.
 */
public class Cursors {

    /** The type of a sort value in a cursor. Only texts may be missing. */
    public enum SortValue {
        TEXT,
        INTEGER,
        LONG
    }

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int MAX_LENGTH = 4000;
    private static final int HASH_LENGTH = 8;
    private static final short MISSING = -1;

    private final byte[] list;
    private final List<SortValue> order;

    /** @param list identifies the list whatever its pages are: equal lists have equal texts in every process */
    public Cursors(String list, List<SortValue> order) {
        this.list = list.getBytes(StandardCharsets.UTF_8);
        this.order = List.copyOf(order);
    }

    /** The cursor of the item with these sort values. */
    public String write(@Nullable Object... item) {
        var buffer = ByteBuffer.allocate(length(item)).position(HASH_LENGTH);
        for (var value : item) {
            write(buffer, value);
        }
        var bytes = Arrays.copyOf(buffer.array(), buffer.position());
        System.arraycopy(hash(bytes), 0, bytes, 0, HASH_LENGTH);
        return ENCODER.encodeToString(bytes);
    }

    /**
     * The sort values of the cursor's item.
     *
     * @throws BadCursorException if no item of the list can have this cursor
     */
    public @Nullable Object[] read(String cursor) {
        var bytes = decode(cursor);
        if (!Arrays.equals(hash(bytes), Arrays.copyOf(bytes, HASH_LENGTH))) {
            throw new BadCursorException();
        }
        var buffer = ByteBuffer.wrap(bytes).position(HASH_LENGTH);
        try {
            var values = order.stream().map(value -> read(buffer, value)).toArray();
            if (buffer.hasRemaining()) {
                throw new BadCursorException();
            }
            return values;
        } catch (BufferUnderflowException e) {
            throw new BadCursorException();
        }
    }

    /** At least as many bytes as the cursor has. */
    private static int length(@Nullable Object[] item) {
        return HASH_LENGTH
                + Arrays.stream(item)
                        .mapToInt(value -> Long.BYTES + (value instanceof BytesRef text ? text.length : 0))
                        .sum();
    }

    private static void write(ByteBuffer buffer, @Nullable Object value) {
        if (value instanceof BytesRef text) {
            buffer.putShort((short) text.length).put(text.bytes, text.offset, text.length);
        } else if (value instanceof Integer number) {
            buffer.putInt(number);
        } else if (value instanceof Long number) {
            buffer.putLong(number);
        } else {
            buffer.putShort(MISSING);
        }
    }

    private static @Nullable Object read(ByteBuffer buffer, SortValue value) {
        return switch (value) {
            case TEXT -> readText(buffer);
            case INTEGER -> buffer.getInt();
            case LONG -> buffer.getLong();
        };
    }

    private static @Nullable BytesRef readText(ByteBuffer buffer) {
        int length = buffer.getShort();
        if (length == MISSING) {
            return null;
        }
        if (length < 0) {
            throw new BadCursorException();
        }
        var text = new byte[Math.min(length, MAX_LENGTH)];
        buffer.get(text);
        return new BytesRef(text);
    }

    /** The hash of the list and of the bytes after the hash. */
    private byte[] hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(list);
            digest.update(bytes, HASH_LENGTH, bytes.length - HASH_LENGTH);
            return Arrays.copyOf(digest.digest(), HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] decode(String cursor) {
        try {
            var bytes = cursor.length() > MAX_LENGTH
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(cursor);
            if (bytes.length >= HASH_LENGTH && ENCODER.encodeToString(bytes).equals(cursor)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new BadCursorException();
        }
        throw new BadCursorException();
    }
}
