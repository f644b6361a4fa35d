package org.partnershipgraph.api.export;

import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.execution.QueryRunner;
import org.partnershipgraph.api.export.selection.ExportQuery;
import org.partnershipgraph.api.export.selection.ListPath;
import org.partnershipgraph.api.export.selection.PagedQuery;
import org.partnershipgraph.api.export.table.Table;
import org.partnershipgraph.change.Changes;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Writes the answers to queries as files. {@link #open} rejects what cannot become a file and reads the first page of the
 * list; {@link OpenExport#writeTo} writes the file and reads the further pages meanwhile:
 *
 * <pre>{@code
 * var document = savedDocuments.find("export-partnerships").orElseThrow();
 * try (var file = Files.newOutputStream(path)) {
 *     exports.open(Export.of(document, Locale.ENGLISH, ExportFormat.CSV)).writeTo(file);
 * }
 * }</pre>
 *
 * The queries have the limits of clients, and are charged to the client of the HTTP request being answered, if there is one.
 */
@Component
public class Exports {

    private final QueryRunner runner;
    private final Changes changes;
    private final GraphQLSchema schema;

    Exports(QueryRunner runner, Changes changes, GraphQlSource source) {
        this.runner = runner;
        this.changes = changes;
        schema = source.schema();
    }

    /**
     * Reads the first page.
     *
     * @throws ExportRejectedException if the query fails, finds nothing, or cannot become such a file
     */
    public OpenExport open(Export export) {
        requireValid(export);
        var query = ExportQuery.of(schema, export.document(), export.variables());
        var list = list(query, export);
        var revision = changes.revision().number();
        var pages = new Pages(runner, export, PagedQuery.of(query, list), list);
        var table = new Table(query.fields(), list, export.options().rows(), export.locale());
        return new OpenExport(export, pages, table, revision);
    }

    /** The size of the pages is chosen here, so the query may ask for more than fits in one answer. */
    private void requireValid(Export export) {
        var answer = runner.validate(export.document(), export.variables(), export.locale());
        if (!answer.getErrors().isEmpty() && !Pages.isTooLarge(answer)) {
            throw ExportRejectedException.of(answer);
        }
    }

    private static @Nullable ListPath list(ExportQuery query, Export export) {
        var lists = ListPath.outermost(query.fields());
        var chosen = export.options().list();
        if (chosen == null && lists.size() < 2) {
            return lists.isEmpty() ? null : lists.get(0);
        }
        return lists.stream()
                .filter(list -> list.toString().equals(chosen))
                .findFirst()
                .orElseThrow(() -> rejected(export, lists));
    }

    private static ExportRejectedException rejected(Export export, List<ListPath> lists) {
        var paths = lists.stream().map(ListPath::toString).collect(Collectors.joining(", "));
        var chosen = export.options().list();
        if (chosen == null) {
            return impossible(export, ErrorText.of("export.several-lists", paths));
        }
        return impossible(
                export,
                lists.isEmpty()
                        ? ErrorText.of("export.no-list", Echo.cut(chosen))
                        : ErrorText.of("export.other-list", Echo.cut(chosen), paths));
    }

    private static ExportRejectedException impossible(Export export, ErrorText reason) {
        return ExportRejectedException.of(
                HttpStatus.UNPROCESSABLE_CONTENT, ErrorCode.EXPORT_NOT_POSSIBLE, reason, export.locale());
    }
}
