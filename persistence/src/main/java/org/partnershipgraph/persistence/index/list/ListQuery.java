package org.partnershipgraph.persistence.index.list;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.index.cursor.Cursors;
import org.partnershipgraph.query.BadCursorException;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Match;
import org.partnershipgraph.query.Matches;
import org.partnershipgraph.query.Window;

/** One list, looked up in one state of the index. */
public class ListQuery {

    private final IndexSearcher searcher;
    private final Query query;
    private final Window window;
    private final Sort order;
    private final Cursors.Places places;

    public ListQuery(FilterQueries queries, Cursors cursors, Listing listing) throws IOException {
        searcher = queries.searcher();
        query = queries.of(listing.kind(), listing.filter());
        window = listing.window();
        order = Orders.of(listing.order(), window.isFromEnd());
        places = cursors.of(listing);
    }

    /** The window of the list; {@link BadCursorException} where its cursor is not one of the list. */
    public Matches matches() throws IOException {
        var after = window.cursor() == null ? null : placeOf(window.cursor());
        var size = Math.min(window.size(), searcher.getIndexReader().maxDoc());
        var found = Arrays.asList(page(after, size + 1));
        var isMore = found.size() > size;
        var items = found.subList(0, Math.min(found.size(), size));
        var isBehind = after != null && hasItemsUpTo(after);
        if (window.isFromEnd()) {
            Collections.reverse(items);
        }
        return new Matches(
                items.stream().map(FieldDoc.class::cast).map(this::match).toList(),
                searcher.count(query),
                window.isFromEnd() ? isMore : isBehind,
                window.isFromEnd() ? isBehind : isMore);
    }

    /** The place of a cursor, behind every document that is at it, as keys make that one at most. */
    private FieldDoc placeOf(String cursor) {
        var lastDocument = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
        return new FieldDoc(lastDocument, 0, places.read(cursor));
    }

    /** Whether the list has anything between its edge and the cursor, the item of the cursor included. */
    private boolean hasItemsUpTo(FieldDoc cursor) throws IOException {
        var edge = page(null, 1);
        if (edge.length == 0) {
            return false;
        }
        var beyond = page(cursor, 1);
        return beyond.length == 0 || edge[0].doc != beyond[0].doc;
    }

    private ScoreDoc[] page(@Nullable FieldDoc after, int size) throws IOException {
        return searcher.searchAfter(after, query, size, order).scoreDocs;
    }

    private Match match(FieldDoc item) {
        var key = (BytesRef) item.fields[item.fields.length - 1];
        return new Match(key.utf8ToString(), places.cursor(item.fields));
    }
}
