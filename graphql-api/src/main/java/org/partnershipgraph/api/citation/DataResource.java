package org.partnershipgraph.api.citation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of a {@link DataPackage}.
 *
 * @param type table, or null for what is not one
 * @param path an address, or a path relative to the description
 * @param hash of its content, with the algorithm before it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DataResource(
        String name,
        @Nullable String type,
        String path,
        String format,
        String mediatype,
        String encoding,
        @Nullable Dialect dialect,
        long bytes,
        String hash,
        @Nullable Schema schema) {

    public record Dialect(
            String delimiter, String lineTerminator, String quoteChar, boolean doubleQuote, boolean header) {}

    public record Schema(List<Field> fields) {}

    /**
     * A column.
     *
     * @param type as Table Schema calls it
     */
    public record Field(String name, String type) {}

    /**
     * A file in any format but CSV.
     *
     * @param fields of each record, none if the file does not consist of records
     */
    public static DataResource file(
            String name, String path, String format, String mediatype, List<Field> fields, MeasuredBytes content) {
        var schema = fields.isEmpty() ? null : new Schema(fields);
        return new DataResource(
                name, null, path, format, mediatype, "utf-8", null, content.count(), content.hash(), schema);
    }

    /** A table in CSV as RFC 4180 has it, with another separator if there is one. */
    public static DataResource csv(
            String name, String path, char separator, List<Field> fields, MeasuredBytes content) {
        var dialect = new Dialect(String.valueOf(separator), "\r\n", "\"", true, true);
        return new DataResource(
                name,
                "table",
                path,
                "csv",
                "text/csv",
                "utf-8",
                dialect,
                content.count(),
                content.hash(),
                new Schema(fields));
    }
}
