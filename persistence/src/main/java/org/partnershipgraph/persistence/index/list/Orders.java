package org.partnershipgraph.persistence.index.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.persistence.index.lucene.Cursors.SortValue;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Listing.Order;

/** Turns the order of a list into a Lucene sort. The key comes last, so that no two records share a position. */
class Orders {

    private final IndexSnapshot snapshot;
    private final Kind<?> kind;
    private final boolean isFromEnd;

    private Orders(IndexSnapshot snapshot, Kind<?> kind, boolean isFromEnd) {
        this.snapshot = snapshot;
        this.kind = kind;
        this.isFromEnd = isFromEnd;
    }

    static Sort of(IndexSnapshot snapshot, Listing listing) throws IOException {
        var isFromEnd = listing.window().isFromEnd();
        return new Orders(snapshot, listing.kind(), isFromEnd).sort(listing.order());
    }

    /** What the cursors of a list in this order hold. */
    static List<SortValue> sortValues(List<Order> order) {
        var values = new ArrayList<SortValue>();
        order.forEach(step -> values.add(step.by().isNumber() ? SortValue.INTEGER : SortValue.TEXT));
        values.add(SortValue.TEXT);
        return values;
    }

    private Sort sort(List<Order> order) throws IOException {
        var fields = new ArrayList<SortField>();
        for (var step : order) {
            fields.add(field(step));
        }
        fields.add(new SortField(IndexDocuments.KEY, SortField.Type.STRING, isFromEnd));
        return new Sort(fields.toArray(SortField[]::new));
    }

    private SortField field(Order step) throws IOException {
        var isReverse = step.isDescending() != isFromEnd;
        if (step.by().equals(OrderField.PARTNERSHIPS)) {
            var counts = new PartnershipCountComparator(PartnershipCounts.of(snapshot, kind));
            return new SortField(step.by().name(), counts, isReverse);
        }
        return step.by().isNumber() ? number(step, isReverse) : text(step, isReverse);
    }

    private static SortField text(Order step, boolean isReverse) {
        var name = step.by().equals(OrderField.KEY)
                ? IndexDocuments.KEY
                : step.by().name();
        var field = new SortField(name, SortField.Type.STRING, isReverse);
        field.setMissingValue(step.isDescending() ? SortField.STRING_FIRST : SortField.STRING_LAST);
        return field;
    }

    private static SortField number(Order step, boolean isReverse) {
        var field = new SortField(step.by().name(), SortField.Type.INT, isReverse);
        field.setMissingValue(step.isDescending() ? Integer.MIN_VALUE : Integer.MAX_VALUE);
        return field;
    }
}
