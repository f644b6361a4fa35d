package org.partnershipgraph.api.export.table;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.api.export.selection.ListPath;
import org.partnershipgraph.api.export.selection.SelectedField;

/** Lays out the columns of a table: first what is around its list, then the fields of the items. */
final class TableColumns {

    private final List<Column> columns = new ArrayList<>();
    private List<SelectedField> parents = List.of();

    private TableColumns() {}

    record Layout(List<Column> columns, List<TableField> context, List<TableField> item) {}

    /** Of an item for each row. */
    static Layout of(List<SelectedField> answer, ListPath list) {
        var layout = new TableColumns();
        var context = layout.context(answer, list.fields(), List.of());
        layout.parents = list.fields();
        var item = layout.fields(list.list().fields(), List.of());
        return new Layout(layout.columns, context, item);
    }

    /** Of a single row. */
    static Layout of(List<SelectedField> answer) {
        var layout = new TableColumns();
        var item = layout.fields(answer, List.of());
        return new Layout(layout.columns, List.of(), item);
    }

    /** The plain values beside the way to the list; those of its connection describe the list as a whole. */
    private List<TableField> context(List<SelectedField> fields, List<SelectedField> way, List<SelectedField> above) {
        var context = new ArrayList<TableField>();
        var next = way.get(0);
        for (var field : fields) {
            if (field.equals(next) && way.size() > 1) {
                int column = columns.size();
                var inner = context(field.fields(), way.subList(1, way.size()), then(above, field));
                addUnlessEmpty(context, new TableField(field.key(), false, column, columns.size() - column, inner));
            } else if (!field.equals(next) && !isConnection(fields) && isSingle(field)) {
                context.add(field(field, above));
            }
        }
        return context;
    }

    private static void addUnlessEmpty(List<TableField> fields, TableField field) {
        if (field.width() > 0) {
            fields.add(field);
        }
    }

    private static boolean isConnection(List<SelectedField> fields) {
        return fields.stream().anyMatch(SelectedField::isPageInfo);
    }

    private static boolean isSingle(SelectedField field) {
        return !field.isObjectList() && field.fields().stream().allMatch(TableColumns::isSingle);
    }

    private List<TableField> fields(List<SelectedField> fields, List<SelectedField> above) {
        return fields.stream()
                .filter(field -> !field.isPageInfo())
                .map(field -> field(field, above))
                .filter(field -> field.width() > 0)
                .toList();
    }

    private TableField field(SelectedField field, List<SelectedField> above) {
        var path = then(above, field);
        int start = columns.size();
        if (field.isPlain()) {
            columns.add(new Column(path, parents));
            return new TableField(field.key(), false, start, 1, List.of());
        }
        var inner = fields(field.fields(), path);
        return new TableField(field.key(), field.isList(), start, columns.size() - start, inner);
    }

    private static List<SelectedField> then(List<SelectedField> path, SelectedField field) {
        var longer = new ArrayList<>(path);
        longer.add(field);
        return List.copyOf(longer);
    }
}
