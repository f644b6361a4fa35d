package org.partnershipgraph.persistence.index;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.lucene.search.FieldDoc;
import org.partnershipgraph.listing.BadCursorException;
import org.partnershipgraph.listing.Listing;

/**
 * Cursors: the sort values of an item, its key the last of them, behind a signature of them and of the list they belong
 * to. They hold values alone, which are compared and never run.
 */
class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 16;
    private static final int MOST = 4000;

    private final SecretKeySpec secret;

    Cursors(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The places of one list, its pages aside. */
    Places of(Listing listing) {
        return new Places(listing);
    }

    class Places {

        private final byte[] list;
        private final int size;
        private final Mac mac;

        private Places(Listing listing) {
            list = (listing.kind() + " " + listing.order() + " " + listing.filter()).getBytes(StandardCharsets.UTF_8);
            size = listing.order().size() + 1;
            mac = newMac();
        }

        String cursor(FieldDoc item) {
            var values = SortValues.write(item.fields);
            var cursor = Arrays.copyOf(signature(values), SIGNATURE + values.length);
            System.arraycopy(values, 0, cursor, SIGNATURE, values.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
        }

        FieldDoc read(String cursor) {
            var bytes = decode(cursor);
            var values = Arrays.copyOfRange(bytes, SIGNATURE, bytes.length);
            if (!MessageDigest.isEqual(signature(values), Arrays.copyOf(bytes, SIGNATURE))) {
                throw new BadCursorException();
            }
            return new FieldDoc(Integer.MAX_VALUE, 0, SortValues.read(values, size));
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
            if (bytes.length >= SIGNATURE) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new BadCursorException();
        }
        throw new BadCursorException();
    }
}
