package org.partnershipgraph.api.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.export.format.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a query and prints its answer as a file. */
@Command(
        name = "query",
        description = {
            "Runs a saved query, or the query in a file, and prints its answer in the format asked for.",
            "Asks the server at --url, or the database that PARTNERSHIPS_DATA_DIR or SPRING_MONGODB_URI name, as for the"
                    + " server. Without any of them, and without a directory data, asks the data set in memory."
        },
        mixinStandardHelpOptions = true)
class QueryCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "NAME-OR-FILE",
            description = "a saved query such as umea or export-partnerships, or a file that ends in .graphql")
    private String query = "";

    @Option(names = "--format", description = "csv, xlsx, geojson, graphml, gexf, jsonl or json (default: csv)")
    private String format = "csv";

    @Option(
            names = "--variables",
            paramLabel = "JSON",
            description = "values instead of the query's own, or @ and the name of a file with them")
    private String variables = "{}";

    @Option(names = "--locale", description = "language of headers and texts, sv or en (default: en)")
    private @Nullable String locale;

    @Option(names = "--rows", description = "whether lists in a row are joined or repeated (default: joined)")
    private @Nullable String rows;

    @Option(names = "--list", paramLabel = "PATH", description = "list whose items become rows, if there are several")
    private @Nullable String list;

    @Option(names = "--separator", description = "between the cells of CSV: comma, semicolon or tab (default: ,)")
    private @Nullable String separator;

    @Option(names = "--bom", description = "begin CSV with a byte order mark; default with a semicolon")
    private boolean hasByteOrderMark;

    @Option(names = "--raw", description = "leave texts as they are that a spreadsheet would take for formulas")
    private boolean isRaw;

    @Option(names = "--url", description = "server to ask, such as http://localhost:8080")
    private @Nullable String url;

    @Override
    public Integer call() throws IOException {
        var asked = QueryFile.named(query, variables);
        if (url == null) {
            LocalQuery.print(asked, exportFormat(), options());
        } else {
            RemoteQuery.to(url).print(asked, exportFormat(), options());
        }
        return 0;
    }

    private ExportFormat exportFormat() {
        return ExportFormat.of(format).orElseThrow(() -> {
            var formats =
                    Stream.of(ExportFormat.values()).map(ExportFormat::suffix).collect(Collectors.joining(", "));
            return new CommandFailure("%s is not a format.".formatted(format), "Use one of " + formats + ".");
        });
    }

    /** As in the address of an export. */
    private Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        put("locale", locale, options);
        put("rows", rows, options);
        put("list", list, options);
        put("separator", separator, options);
        put("bom", hasByteOrderMark ? "true" : null, options);
        put("raw", isRaw ? "true" : null, options);
        return options;
    }

    private static void put(String name, @Nullable String value, Map<String, String> options) {
        if (value != null) {
            options.put(name, value);
        }
    }
}
