package org.partnershipgraph.api.export.run;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.execution.QueryRunner;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.partnershipgraph.api.export.selection.ListPath;
import org.partnershipgraph.api.export.selection.PagedQuery;
import org.partnershipgraph.api.list.Paging;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;

/** The pages of the list of an export. */
class ExportPages {

    /**
     * A page of the list.
     *
     * @param answer the whole answer that it is from
     * @param next the cursor before the next page, null if there is none
     */
    record Page(
            Map<String, Object> answer,
            List<Map<?, ?>> items,
            @Nullable String next) {}

    private final QueryRunner runner;
    private final Export export;
    private final PagedQuery query;
    private final @Nullable ListPath list;
    private final Page first;
    private int size = Paging.MAX_SIZE;

    /**
     * Reads the first page, as large as the limit on the cost of a query allows.
     *
     * @param list null if the answer is read as a whole
     * @throws ExportRejectedException if the query fails or finds nothing
     */
    ExportPages(QueryRunner runner, Export export, PagedQuery query, @Nullable ListPath list) {
        this.runner = runner;
        this.export = export;
        this.query = query;
        this.list = list;
        var answer = run(query.start());
        while (isTooLarge(answer) && query.isPaged() && size > 1) {
            size = size / 2;
            answer = run(query.start());
        }
        first = page(requireComplete(answer));
    }

    Page first() {
        return first;
    }

    /**
     * Reads a further page.
     *
     * @throws BrokenExportException if it cannot be read
     */
    Page after(String cursor) {
        try {
            return page(requireComplete(run(cursor)));
        } catch (ExportRejectedException e) {
            throw new BrokenExportException(e);
        }
    }

    private static WebGraphQlResponse requireComplete(WebGraphQlResponse answer) {
        if (!answer.getErrors().isEmpty()) {
            throw ExportRejectedException.of(answer);
        }
        return answer;
    }

    /** Whether a query asks for too much at once. */
    static boolean isTooLarge(WebGraphQlResponse answer) {
        return answer.getErrors().stream()
                .anyMatch(error -> ErrorCode.QUERY_TOO_LARGE
                        .name()
                        .equals(String.valueOf(error.getExtensions().get("code"))));
    }

    private WebGraphQlResponse run(@Nullable String cursor) {
        return runner.run(query.text(), export.operationName(), query.page(size, cursor), export.locale());
    }

    private Page page(WebGraphQlResponse response) {
        Map<String, Object> answer = Objects.requireNonNull(response.getData());
        if (list == null) {
            requireSomething(answer);
            return new Page(answer, List.of(answer), null);
        }
        Map<?, ?> parent = answer;
        for (var field : list.parents()) {
            if (!(parent.get(field.key()) instanceof Map<?, ?> object)) {
                throw nothing(field.key());
            }
            parent = object;
        }
        var value = parent.get(list.list().key());
        if (value == null && !list.list().isList()) {
            throw nothing(list.list().key());
        }
        return new Page(answer, items(value), nextAfter(parent));
    }

    /** The answer itself says that it is empty, but a table of it would have an empty row. */
    private void requireSomething(Map<String, Object> answer) {
        if (export.format() != ExportFormat.JSON && answer.values().stream().allMatch(Objects::isNull)) {
            throw nothing(String.join(", ", answer.keySet()));
        }
    }

    private ExportRejectedException nothing(String key) {
        return ExportRejectedException.of(
                HttpStatus.NOT_FOUND, ErrorCode.NOT_FOUND, ErrorText.of("export.nothing", key), export.locale());
    }

    /** Those of a list; a record is one itself. */
    private static List<Map<?, ?>> items(@Nullable Object value) {
        if (value instanceof Map<?, ?> record) {
            return List.of(record);
        }
        return value instanceof List<?> values
                ? values.stream()
                        .<Map<?, ?>>map(each -> each instanceof Map<?, ?> item ? item : Map.of())
                        .toList()
                : List.of();
    }

    private @Nullable String nextAfter(Map<?, ?> connection) {
        return query.isPaged()
                        && connection.get("pageInfo") instanceof Map<?, ?> page
                        && Boolean.TRUE.equals(page.get("hasNextPage"))
                ? (String) page.get("endCursor")
                : null;
    }
}
