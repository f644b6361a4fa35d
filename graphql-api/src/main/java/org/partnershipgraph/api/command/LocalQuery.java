package org.partnershipgraph.api.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.document.SavedDocuments;
import org.partnershipgraph.api.export.OptionReader;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.partnershipgraph.api.export.run.Export;
import org.partnershipgraph.api.export.run.Exports;
import org.springframework.beans.factory.BeanFactory;

/** Runs a query in this process. */
final class LocalQuery {

    private LocalQuery() {}

    static void print(QueryFile query, ExportFormat format, Map<String, String> options) {
        var reader = new OptionReader(options::get);
        var locale = reader.locale(Locale.ENGLISH);
        var exportOptions = reader.options(format);
        var target = StandardOutput.bytes();
        OpenStore.query(store -> {
            var document = document(query, store);
            var variables = new LinkedHashMap<String, @Nullable Object>(document.variables());
            variables.putAll(query.variables());
            var export = new Export(query.name(), document.text(), variables, locale, format, exportOptions);
            write(export, store, target);
            return export;
        });
    }

    private static SavedDocument document(QueryFile query, BeanFactory store) {
        if (query.text() != null) {
            return SavedDocument.ofText(query.text());
        }
        return store.getBean(SavedDocuments.class)
                .find(query.name())
                .orElseThrow(() -> new CommandFailure(
                        "No saved query has the name %s.".formatted(query.name()),
                        "Name one of the cookbook, or a file that ends in .graphql."));
    }

    private static void write(Export export, BeanFactory store, OutputStream target) {
        try {
            store.getBean(Exports.class).open(export).writeTo(target);
            target.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
