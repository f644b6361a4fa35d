package org.partnershipgraph.api.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.partnershipgraph.api.export.graph.GraphSource;
import org.partnershipgraph.api.export.table.Table;

/** Writes the items of a list to a file, one after another. */
public interface FileWriter {

    /** Writes what comes before the items. */
    void begin() throws IOException;

    void add(Map<?, ?> item) throws IOException;

    /** Writes what comes after the items; without it the file is not complete. */
    void end() throws IOException;

    /** Writes items as they are. */
    static FileWriter ofItems(ExportFormat format, OutputStream out) {
        return switch (format) {
            case JSON -> new JsonWriter(out);
            case JSONL -> new JsonLinesWriter(out);
            default -> throw new IllegalArgumentException(format + " does not have items as they are");
        };
    }

    /** Writes items as rows. */
    static FileWriter ofRows(ExportFormat format, Table table, TableOptions options, OutputStream out) {
        return switch (format) {
            case CSV -> new CsvWriter(table, options, out);
            case XLSX -> new XlsxWriter(table, out);
            case GEOJSON -> new GeoJsonWriter(table, out);
            default -> throw new IllegalArgumentException(format + " has no rows");
        };
    }

    /** Writes the graph that is in the items. */
    static FileWriter ofGraph(ExportFormat format, GraphSource source, OutputStream out) {
        return switch (format) {
            case GRAPHML -> new GraphMlWriter(source, out);
            case GEXF -> new GexfWriter(source, out);
            default -> throw new IllegalArgumentException(format + " is not for graphs");
        };
    }
}
