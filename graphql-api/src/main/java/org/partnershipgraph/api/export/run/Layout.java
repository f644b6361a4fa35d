package org.partnershipgraph.api.export.run;

import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.export.format.FileWriter;
import org.partnershipgraph.api.export.graph.GraphSource;
import org.partnershipgraph.api.export.selection.ExportQuery;
import org.partnershipgraph.api.export.selection.ListPath;
import org.partnershipgraph.api.export.table.Table;

/**
 * What of an answer a file shows, and how.
 *
 * @param list whose items it shows, null for the answer as a whole
 * @param table null if the file has no rows
 */
record Layout(@Nullable ListPath list, @Nullable Table table, Function<OutputStream, FileWriter> writer) {

    static Layout ofItems(Export export, @Nullable ListPath list) {
        return new Layout(list, null, out -> FileWriter.ofItems(export.format(), out));
    }

    static Layout ofRows(Export export, ExportQuery query, @Nullable ListPath list) {
        var options = export.options();
        var table = new Table(query.fields(), list, options.rows(), export.locale());
        return new Layout(list, table, out -> FileWriter.ofRows(export.format(), table, options.table(), out));
    }

    static Layout ofGraph(Export export, GraphSource source, @Nullable ListPath list) {
        return new Layout(list, null, out -> FileWriter.ofGraph(export.format(), source, out));
    }

    /** The writer of a file, which begins with this answer. */
    FileWriter open(Map<String, Object> answer, OutputStream out) {
        if (table != null) {
            table.setContext(answer);
        }
        return writer.apply(out);
    }
}
