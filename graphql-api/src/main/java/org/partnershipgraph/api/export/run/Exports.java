package org.partnershipgraph.api.export.run;

import graphql.schema.GraphQLSchema;
import org.partnershipgraph.api.error.QueryRejectedException;
import org.partnershipgraph.api.execution.QueryRunner;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.partnershipgraph.api.export.selection.ExportQuery;
import org.partnershipgraph.api.export.selection.PagedQuery;
import org.partnershipgraph.api.request.QueryLimits;
import org.partnershipgraph.change.Changes;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlResponse;
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
    private final int mostSelections;

    Exports(QueryRunner runner, Changes changes, GraphQlSource source, QueryLimits limits) {
        this.runner = runner;
        this.changes = changes;
        schema = source.schema();
        mostSelections = limits.cost();
    }

    /**
     * Reads the first page.
     *
     * @throws ExportRejectedException if the query fails, finds nothing, or cannot become such a file
     */
    public OpenExport open(Export export) {
        requireValid(export);
        var query = inlined(export);
        var layout = LayoutChooser.choose(export, query);
        var revision = changes.revision();
        var pages = new ExportPages(runner, export, pagedQuery(export, query, layout), layout.list());
        return new OpenExport(export, layout, pages, revision);
    }

    private static PagedQuery pagedQuery(Export export, ExportQuery query, Layout layout) {
        return export.format() == ExportFormat.JSON
                ? new PagedQuery(export.document(), export.variables(), false, null)
                : PagedQuery.of(query, layout.list());
    }

    private ExportQuery inlined(Export export) {
        try {
            return ExportQuery.of(
                    schema, export.document(), export.operationName(), export.variables(), mostSelections);
        } catch (QueryRejectedException e) {
            throw ExportRejectedException.of(e, export.locale());
        }
    }

    private void requireValid(Export export) {
        var answer = runner.validate(export.document(), export.operationName(), export.variables(), export.locale());
        if (!answer.getErrors().isEmpty() && !isTooExpensive(answer)) {
            throw ExportRejectedException.of(answer);
        }
    }

    /**
     * Whether a valid query asks for more than fits in one answer, as it may: the size of the pages is chosen here. A query that
     * was rejected before its validation has no cost.
     */
    private static boolean isTooExpensive(WebGraphQlResponse answer) {
        return ExportPages.isTooLarge(answer) && answer.getExtensions().containsKey("cost");
    }
}
