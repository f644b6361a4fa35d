package org.partnershipgraph.api.export.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.export.selection.ListPath;
import org.partnershipgraph.api.export.selection.SelectedField;

/** A table of the items of a list. Its first columns have the values around the list, which are the same in every row. */
public class Table {

    private final TableColumns.Layout layout;
    private final RowReader reader;
    private final List<String> headers;
    private @Nullable Object[] context;

    /** @param list null for a single row with the whole answer */
    public Table(List<SelectedField> answer, @Nullable ListPath list, RowStyle style, Locale locale) {
        this(list == null ? TableColumns.of(answer) : TableColumns.of(answer, list), style, locale);
    }

    private Table(TableColumns.Layout layout, RowStyle style, Locale locale) {
        this.layout = layout;
        reader = new RowReader(style);
        headers = Headers.of(layout.columns(), locale);
        context = new @Nullable Object[layout.columns().size()];
    }

    /** A table of objects with these fields. */
    public static Table of(List<SelectedField> fields, Locale locale) {
        return new Table(TableColumns.of(fields), RowStyle.JOINED, locale);
    }

    public List<Column> columns() {
        return layout.columns();
    }

    /** One for each column, all different. */
    public List<String> headers() {
        return headers;
    }

    /** Takes the values around the list from an answer. */
    public void setContext(Map<?, ?> answer) {
        context = new @Nullable Object[layout.columns().size()];
        reader.join(layout.context(), answer, context);
    }

    /** The rows of an item. A cell is a plain value, null, or a list of cells. */
    public List<@Nullable Object[]> rows(Map<?, ?> item) {
        return reader.rows(layout.item(), item, context);
    }
}
