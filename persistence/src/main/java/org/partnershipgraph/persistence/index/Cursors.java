package org.partnershipgraph.persistence.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.listing.BadCursorException;
import org.partnershipgraph.listing.Listing;

/**
 * Cursors: the sort values of an item, its key the last of them, behind a fingerprint of the list they belong to.
 * They hold values alone, which are compared and never run.
 */
class Cursors {

    private static final int MISSING = 0;
    private static final int NUMBER = 1;
    private static final int BYTES = 2;

    private Cursors() {}

    static String of(Listing listing, FieldDoc item) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeInt(fingerprint(listing));
            for (var value : item.fields) {
                write(out, value);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written to", e);
        }
    }

    static FieldDoc read(Listing listing, String cursor) {
        try (var in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(cursor)))) {
            if (in.readInt() != fingerprint(listing)) {
                throw new BadCursorException();
            }
            var values = new Object[listing.order().size() + 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = read(in);
            }
            return new FieldDoc(Integer.MAX_VALUE, 0, values);
        } catch (IOException | IllegalArgumentException e) {
            throw new BadCursorException();
        }
    }

    private static int fingerprint(Listing listing) {
        return (listing.kind() + " " + listing.order()).hashCode();
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
        out.writeByte(MISSING);
    }

    private static @Nullable Object read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case BYTES -> new BytesRef(in.readNBytes(in.readUnsignedShort()));
            case NUMBER -> in.readInt();
            case MISSING -> null;
            default -> throw new BadCursorException();
        };
    }
}
