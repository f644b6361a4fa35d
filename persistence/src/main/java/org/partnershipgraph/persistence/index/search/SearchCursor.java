package org.partnershipgraph.persistence.index.search;

import java.util.Objects;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.index.cursor.Cursors.Places;
import org.partnershipgraph.query.BadCursorException;

/**
 * Cursors of a search: score, weight and key of an item. A score says nothing of other records, so that a place stays
 * the same while they change.
 */
class SearchCursor {

    private SearchCursor() {}

    static String of(Places places, FieldDoc item) {
        var place = RankKey.of((Long) item.fields[0]);
        return places.cursor(new @Nullable Object[] {place.score(), place.weight(), item.fields[1]});
    }

    /** The place of a cursor; {@link BadCursorException} where it is not one of the search. */
    static FieldDoc read(Places places, String cursor) {
        var values = places.read(cursor);
        int score = (Integer) Objects.requireNonNull(values[0]);
        long weight = (Long) Objects.requireNonNull(values[1]);
        var key = (BytesRef) Objects.requireNonNull(values[2]);
        return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {RankKey.number(score, weight), key});
    }
}
