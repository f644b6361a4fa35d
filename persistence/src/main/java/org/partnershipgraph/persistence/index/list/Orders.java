package org.partnershipgraph.persistence.index.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.persistence.index.lucene.Cursors.SortValue;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.query.Listing.Order;

/** Turns orders into Lucene sorts. The key comes last, so that no two records are in the same place. */
class Orders {

    private Orders() {}

    static Sort of(List<Order> order, boolean isFromEnd) {
        var steps = Stream.concat(
                order.stream().map(step -> field(step, isFromEnd)),
                Stream.of(new SortField(IndexDocuments.KEY, SortField.Type.STRING, isFromEnd)));
        return new Sort(steps.toArray(SortField[]::new));
    }

    /** What the cursors of a list in this order hold. */
    static List<SortValue> sortValues(List<Order> order) {
        var values = new ArrayList<SortValue>();
        order.forEach(step -> values.add(sortValue(step)));
        values.add(SortValue.TEXT);
        return values;
    }

    private static SortValue sortValue(Order step) {
        return field(step, false).getType() == SortField.Type.STRING ? SortValue.TEXT : SortValue.INTEGER;
    }

    private static SortField field(Order step, boolean isFromEnd) {
        var isReverse = step.isDescending() != isFromEnd;
        if (step.by().isNumber()) {
            return number(step, isReverse);
        }
        return text(
                step.by().equals(OrderField.KEY)
                        ? IndexDocuments.KEY
                        : step.by().name(),
                step,
                isReverse);
    }

    private static SortField text(String name, Order step, boolean isReverse) {
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
