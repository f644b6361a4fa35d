package org.partnershipgraph.persistence.index.list;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.index.lucene.Cursors;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.query.BadCursorException;
import org.partnershipgraph.query.Index.Match;
import org.partnershipgraph.query.Index.Matches;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Window;

/** Looks up a window of a list in a snapshot of the index. */
public class ListQuery {

    private final IndexSnapshot snapshot;
    private final Query query;
    private final Window window;
    private final Sort order;
    private final Cursors cursors;

    public ListQuery(IndexSnapshot snapshot, Listing listing) throws IOException {
        this.snapshot = snapshot;
        query = new FilterQueries(snapshot).of(listing.kind(), listing.filter());
        window = listing.window();
        order = Orders.of(snapshot, listing);
        cursors = cursors(listing);
    }

    /**
     * The window of the list.
     *
     * @throws BadCursorException if the window's cursor is not one of the list
     */
    public Matches matches() throws IOException {
        var after = window.cursor() == null ? null : read(window.cursor());
        int size = Math.min(window.size(), snapshot.getIndexReader().maxDoc());
        var found = Arrays.asList(page(after, size + 1));
        boolean isMore = found.size() > size;
        var items = found.subList(0, Math.min(found.size(), size));
        boolean isBehind = after != null && hasItemsUpTo(after);
        if (window.isFromEnd()) {
            Collections.reverse(items);
        }
        boolean isWhole = window.cursor() == null && !isMore;
        return new Matches(
                items.stream().map(FieldDoc.class::cast).map(this::match).toList(),
                isWhole ? items.size() : snapshot.count(query),
                window.isFromEnd() ? isMore : isBehind,
                window.isFromEnd() ? isBehind : isMore);
    }

    /** A filter whose meaning changes from day to day has its label as text, so that its cursors stay valid. */
    static Cursors cursors(Listing listing) {
        var list = listing.kind() + " " + listing.order() + " " + listing.filter();
        return new Cursors(list, Orders.sortValues(listing.order()));
    }

    /** The place behind the item of the cursor: keys make it the only one with these values. */
    private FieldDoc read(String cursor) {
        var lastDocument = Math.max(0, snapshot.getIndexReader().maxDoc() - 1);
        return new FieldDoc(lastDocument, 0, cursors.read(cursor));
    }

    /** Whether there are items from the edge of the list up to the cursor, including the item of the cursor. */
    private boolean hasItemsUpTo(FieldDoc cursor) throws IOException {
        var edge = page(null, 1);
        if (edge.length == 0) {
            return false;
        }
        var beyond = page(cursor, 1);
        return beyond.length == 0 || edge[0].doc != beyond[0].doc;
    }

    private ScoreDoc[] page(@Nullable FieldDoc after, int size) throws IOException {
        return snapshot.searchAfter(after, query, size, order).scoreDocs;
    }

    private Match match(FieldDoc item) {
        var key = (BytesRef) item.fields[item.fields.length - 1];
        return new Match(key.utf8ToString(), cursors.write(item.fields));
    }
}
