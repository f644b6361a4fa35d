package org.partnershipgraph.persistence.index.list;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.query.Order;

/** Turns orders into Lucene sorts, which end with the key, so that no two records are at the same place. */
class Orders {

    private Orders() {}

    static Sort of(List<Order> order, boolean isFromEnd) {
        var steps = Stream.concat(
                order.stream().map(step -> field(step, isFromEnd)),
                Stream.of(new SortField(IndexDocuments.KEY, SortField.Type.STRING, isFromEnd)));
        return new Sort(steps.toArray(SortField[]::new));
    }

    private static SortField field(Order step, boolean isFromEnd) {
        var isReverse = step.isDescending() != isFromEnd;
        return switch (step.by()) {
            case KEY -> text(IndexDocuments.KEY, step, isReverse);
            case NAME_SV, NAME_EN, COUNTRY -> text(step.by().name(), step, isReverse);
            case KIND, NUMBER, START_YEAR, END_YEAR -> number(step, isReverse);
        };
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
