package org.partnershipgraph.persistence.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeSet;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.listing.BadCursorException;
import org.partnershipgraph.search.SearchQuery;

/**
 * Cursors of a search: score, weight and key of an item behind a fingerprint of the search. A score says nothing of
 * other records, so that a place stays the same while they change.
 */
class SearchCursor {

    private static final int HEAD = Integer.BYTES + Float.BYTES + Double.BYTES;

    private SearchCursor() {}

    static String of(SearchQuery query, FieldDoc item) {
        var key = (BytesRef) item.fields[2];
        var bytes = ByteBuffer.allocate(HEAD + key.length)
                .putInt(fingerprint(query))
                .putFloat((Float) item.fields[0])
                .putDouble((Double) item.fields[1])
                .put(key.bytes, key.offset, key.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static FieldDoc read(SearchQuery query, String cursor) {
        var bytes = ByteBuffer.wrap(decode(cursor));
        if (bytes.remaining() <= HEAD || bytes.getInt() != fingerprint(query)) {
            throw new BadCursorException();
        }
        var score = bytes.getFloat();
        var weight = bytes.getDouble();
        if (!Float.isFinite(score) || !Double.isFinite(weight)) {
            throw new BadCursorException();
        }
        var key = StandardCharsets.UTF_8.decode(bytes).toString();
        return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {score, weight, new BytesRef(key)});
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw new BadCursorException();
        }
    }

    private static int fingerprint(SearchQuery query) {
        var kinds = query.kinds();
        return (query.text() + " " + (kinds == null ? "" : new TreeSet<>(kinds))).hashCode();
    }
}
