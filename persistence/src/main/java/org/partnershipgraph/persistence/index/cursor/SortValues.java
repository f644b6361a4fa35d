package org.partnershipgraph.persistence.index.cursor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.query.BadCursorException;

/** The values that an item is ordered by, as bytes. */
class SortValues {

    private static final int MISSING = 0;
    private static final int NUMBER = 1;
    private static final int BYTES = 2;
    private static final int LONG = 3;

    private SortValues() {}

    static byte[] write(@Nullable Object[] values) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            for (var value : values) {
                write(out, value);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written to", e);
        }
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        if (value instanceof BytesRef bytes) {
            out.writeByte(BYTES);
            out.writeShort(bytes.length);
            out.write(bytes.bytes, bytes.offset, bytes.length);
            return;
        }
        if (value instanceof Integer number) {
            out.writeByte(NUMBER);
            out.writeInt(number);
            return;
        }
        if (value instanceof Long number) {
            out.writeByte(LONG);
            out.writeLong(number);
            return;
        }
        out.writeByte(MISSING);
    }

    static @Nullable Object[] read(byte[] bytes, int size) {
        try {
            var in = new DataInputStream(new ByteArrayInputStream(bytes));
            var values = new @Nullable Object[size];
            for (int i = 0; i < size; i++) {
                values[i] = read(in);
            }
            return values;
        } catch (IOException e) {
            throw new BadCursorException();
        }
    }

    private static @Nullable Object read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case BYTES -> new BytesRef(in.readNBytes(in.readUnsignedShort()));
            case NUMBER -> in.readInt();
            case LONG -> in.readLong();
            case MISSING -> null;
            default -> throw new BadCursorException();
        };
    }
}
