package org.partnershipgraph.api.export.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an item. A cell is a plain value, null, or a list of cells. */
final class RowReader {

    private record Nested(TableField list, Map<?, ?> parent) {}

    private final RowStyle style;

    RowReader(RowStyle style) {
        this.style = style;
    }

    /** The rows of an item, each of which begins with the cells given. */
    List<@Nullable Object[]> rows(List<TableField> fields, Map<?, ?> item, @Nullable Object[] start) {
        var rows = new ArrayList<@Nullable Object[]>();
        if (style == RowStyle.JOINED) {
            rows.add(start.clone());
            join(fields, item, rows.get(0));
        } else {
            repeat(fields, item, start, rows);
        }
        return rows;
    }

    void join(List<TableField> fields, Map<?, ?> item, @Nullable Object[] row) {
        for (var field : fields) {
            var value = item.get(field.key());
            if (field.isPlain()) {
                row[field.column()] = value;
            } else if (field.isList()) {
                joinList(field, new Nested(field, item), row);
            } else if (value instanceof Map<?, ?> object) {
                join(field.fields(), object, row);
            }
        }
    }

    private void joinList(TableField field, Nested nested, @Nullable Object[] row) {
        var items = new ArrayList<@Nullable Object[]>();
        for (var item : itemsOf(nested)) {
            var cells = new @Nullable Object[row.length];
            join(field.fields(), item, cells);
            items.add(cells);
        }
        var cut = Cut.of(nested.parent(), items.size());
        for (int column = field.column(); column < field.column() + field.width(); column++) {
            var values = new ArrayList<@Nullable Object>();
            for (var cells : items) {
                values.add(cells[column]);
            }
            cut.ifPresent(values::add);
            row[column] = values;
        }
    }

    /** Lists beside each other take turns, so that no row says more than the answer does. */
    private void repeat(
            List<TableField> fields, Map<?, ?> item, @Nullable Object[] start, List<@Nullable Object[]> rows) {
        var row = start.clone();
        var lists = new ArrayList<Nested>();
        fill(fields, item, row, lists);
        int before = rows.size();
        for (var nested : lists) {
            var items = itemsOf(nested);
            items.forEach(one -> repeat(nested.list().fields(), one, row, rows));
            Cut.of(nested.parent(), items.size()).ifPresent(mark -> rows.add(marked(row, nested.list(), mark)));
        }
        if (rows.size() == before) {
            rows.add(row);
        }
    }

    private static @Nullable Object[] marked(@Nullable Object[] row, TableField list, String mark) {
        var marked = row.clone();
        Arrays.fill(marked, list.column(), list.column() + list.width(), mark);
        return marked;
    }

    private static void fill(List<TableField> fields, Map<?, ?> item, @Nullable Object[] row, List<Nested> lists) {
        for (var field : fields) {
            if (field.isPlain()) {
                row[field.column()] = item.get(field.key());
            } else if (field.isList()) {
                lists.add(new Nested(field, item));
            } else if (item.get(field.key()) instanceof Map<?, ?> object) {
                fill(field.fields(), object, row, lists);
            }
        }
    }

    private static List<Map<?, ?>> itemsOf(Nested nested) {
        var items = new ArrayList<Map<?, ?>>();
        if (nested.parent().get(nested.list().key()) instanceof List<?> values) {
            values.forEach(value -> items.add(value instanceof Map<?, ?> item ? item : Map.of()));
        }
        return items;
    }
}
