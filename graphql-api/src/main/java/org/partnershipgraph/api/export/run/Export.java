package org.partnershipgraph.api.export.run;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.export.format.ExportFormat;

/**
 * A query whose answer is to be a file.
 *
 * @param name of the file, without suffix
 * @param document the text of the query
 * @param operationName null for the only operation of the document
 * @param variables all of them
 * @param locale the language of headers and texts, Swedish or English
 */
public record Export(
        String name,
        String document,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Locale locale,
        ExportFormat format,
        ExportOptions options) {

    /** A query that is the only operation of its document. */
    public Export(
            String name,
            String document,
            Map<String, @Nullable Object> variables,
            Locale locale,
            ExportFormat format,
            ExportOptions options) {
        this(name, document, null, variables, locale, format, options);
    }

    public Export ofOperation(@Nullable String operation) {
        return new Export(name, document, operation, variables, locale, format, options);
    }

    /** A saved query with its own values of variables. */
    public static Export of(SavedDocument document, Locale locale, ExportFormat format) {
        return new Export(
                nameOf(document),
                document.text(),
                new LinkedHashMap<>(document.variables()),
                locale,
                format,
                ExportOptions.DEFAULT);
    }

    /** What the file of a document is called; clients know some documents by an id only. */
    public static String nameOf(SavedDocument document) {
        return Objects.requireNonNullElse(document.name(), "query");
    }
}
