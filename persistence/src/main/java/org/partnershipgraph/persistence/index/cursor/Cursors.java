package org.partnershipgraph.persistence.index.cursor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.query.BadCursorException;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.search.SearchQuery;

/**
 * Cursors: the sort values of an item, its key the last of them, behind a signature of them and of the list they belong
 * to. They hold values alone, which are compared and never run.
 */
public class Cursors {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 16;
    private static final int MOST = 4000;

    private final SecretKeySpec secret;

    public Cursors(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The places of one list, its pages aside. */
    public Places of(Listing listing) {
        return new Places(
                listing.kind() + " " + listing.order() + " " + listing.filter(),
                listing.order().size() + 1);
    }

    /** The places of what one search found, its pages aside: score, weight and key of an item. */
    public Places of(SearchQuery query) {
        var kinds = query.kinds();
        return new Places("SEARCH " + (kinds == null ? "all" : new TreeSet<>(kinds)) + " " + query.text(), 3);
    }

    /** Signs and reads the cursors of one list. */
    public class Places {

        private final byte[] list;
        private final int size;
        private final Mac mac;

        private Places(String list, int size) {
            this.list = list.getBytes(StandardCharsets.UTF_8);
            this.size = size;
            mac = newMac();
        }

        /** The cursor of an item with these sort values. */
        public String cursor(@Nullable Object[] item) {
            var values = SortValues.write(item);
            var cursor = Arrays.copyOf(signature(values), SIGNATURE + values.length);
            System.arraycopy(values, 0, cursor, SIGNATURE, values.length);
            return TEXT.encodeToString(cursor);
        }

        /** The sort values of a cursor's item; {@link BadCursorException} where it is not one of the list. */
        public @Nullable Object[] read(String cursor) {
            var bytes = decode(cursor);
            var values = Arrays.copyOfRange(bytes, SIGNATURE, bytes.length);
            if (!MessageDigest.isEqual(signature(values), Arrays.copyOf(bytes, SIGNATURE))) {
                throw new BadCursorException();
            }
            return SortValues.read(values, size);
        }

        private byte[] signature(byte[] values) {
            mac.update(list);
            return Arrays.copyOf(mac.doFinal(values), SIGNATURE);
        }
    }

    private Mac newMac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] decode(String cursor) {
        try {
            var bytes = cursor.length() > MOST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(cursor);
            if (bytes.length >= SIGNATURE && TEXT.encodeToString(bytes).equals(cursor)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new BadCursorException();
        }
        throw new BadCursorException();
    }
}
