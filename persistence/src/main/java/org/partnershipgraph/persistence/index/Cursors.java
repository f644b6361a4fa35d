package org.partnershipgraph.persistence.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.listing.BadCursorException;
import org.partnershipgraph.listing.Listing;
import org.partnershipgraph.listing.Order;
import org.partnershipgraph.listing.Sort;

/**
 * The cursors of a list: the sort values of an item, its key the last of them, behind a fingerprint of the list's kind
 * and order. They hold values alone, which are compared and never run. A cursor is a place in the order, whether or not
 * the item is still there, and under another filter too.
 */
class Cursors {

    private static final int MISSING = 0;
    private static final int NUMBER = 1;
    private static final int BYTES = 2;

    private final List<Order> order;
    private final int fingerprint;

    Cursors(Listing listing) {
        order = listing.order();
        fingerprint = (listing.kind() + " " + order).hashCode();
    }

    String of(@Nullable Object[] place) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeInt(fingerprint);
            for (var value : place) {
                write(out, value);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written to", e);
        }
    }

    /** The place that a cursor stands for; {@link BadCursorException} unless it is just what {@link #of} makes of it. */
    @Nullable
    Object[] placeOf(String cursor) {
        var place = read(cursor);
        if (!of(place).equals(cursor)) {
            throw new BadCursorException();
        }
        return place;
    }

    private @Nullable Object[] read(String cursor) {
        try {
            var in = new DataInputStream(
                    new ByteArrayInputStream(Base64.getUrlDecoder().decode(cursor)));
            in.skipNBytes(Integer.BYTES);
            var place = new @Nullable Object[order.size() + 1];
            for (int i = 0; i < place.length; i++) {
                place[i] = fitting(i, read(in));
            }
            return place;
        } catch (IOException | IllegalArgumentException e) {
            throw new BadCursorException();
        }
    }

    private @Nullable Object fitting(int step, @Nullable Object value) {
        var isKey = step == order.size();
        var isNumber = !isKey && order.get(step).by() == Sort.NUMBER;
        if (isNumber != (value instanceof Integer) || (isKey && value == null)) {
            throw new BadCursorException();
        }
        return value;
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
