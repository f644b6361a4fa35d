package org.partnershipgraph.api.export;

import java.util.List;
import org.partnershipgraph.api.export.selection.SelectedField;
import org.partnershipgraph.api.export.table.Column;

/** The types of columns as Table Schema calls them. */
class ColumnTypes {

    private ColumnTypes() {}

    static List<String> of(List<Column> columns) {
        return columns.stream().map(ColumnTypes::of).toList();
    }

    /** A cell with a list may join its values, or say that it was cut. */
    private static String of(Column column) {
        return column.path().stream().anyMatch(SelectedField::isList)
                ? "string"
                : of(column.field().type());
    }

    private static String of(String scalar) {
        return switch (scalar) {
            case "Int", "Long" -> "integer";
            case "Float" -> "number";
            case "Boolean" -> "boolean";
            case "Date" -> "date";
            case "DateTime" -> "datetime";
            default -> "string";
        };
    }
}
