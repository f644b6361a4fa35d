package org.partnershipgraph.api.export.run;

import java.util.List;
import java.util.stream.IntStream;
import org.partnershipgraph.api.citation.DataResource;
import org.partnershipgraph.api.export.selection.SelectedField;
import org.partnershipgraph.api.export.table.Column;
import org.partnershipgraph.api.export.table.Table;

/** The columns of a table as Table Schema describes them. */
class TableSchema {

    private TableSchema() {}

    static List<DataResource.Field> of(Table table) {
        var headers = table.headers();
        return IntStream.range(0, headers.size())
                .mapToObj(i -> new DataResource.Field(
                        headers.get(i), type(table.columns().get(i))))
                .toList();
    }

    /** Those of nested values are whole objects and lists. */
    static List<DataResource.Field> of(List<SelectedField> fields) {
        return fields.stream()
                .map(field -> new DataResource.Field(field.key(), nestedType(field)))
                .toList();
    }

    private static String nestedType(SelectedField field) {
        if (field.isList()) {
            return "array";
        }
        return field.isPlain() ? type(field.type()) : "object";
    }

    /** A cell with a list may join its values, or say that it was cut. */
    private static String type(Column column) {
        return column.path().stream().anyMatch(SelectedField::isList)
                ? "string"
                : type(column.field().type());
    }

    private static String type(String scalar) {
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
