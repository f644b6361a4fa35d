package org.partnershipgraph.api.page;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The saved query behind a page, and where its answer is to be had in other forms. */
public record PageQuery(String name, Map<String, @Nullable Object> variables) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The answer as the API gives it. */
    public String answer(Page page) {
        return page.file("/graphql", "documentId", name, "variables", json());
    }

    /** The answer in another format. */
    public String export(Page page, String format) {
        var parameters = variables.entrySet().stream()
                .flatMap(variable -> Stream.of(variable.getKey(), valueOf(variable.getValue())))
                .toArray(String[]::new);
        return page.file("/q/" + name + "." + format, parameters);
    }

    /** GraphiQL with the query. */
    public String editor(Page page) {
        return page.file("/graphiql") + "#"
                + PageAddress.query("", "documentId", name, "variables", json()).substring(1);
    }

    private String json() {
        return variables.isEmpty() ? "" : JSON.writeValueAsString(variables);
    }

    private static String valueOf(@Nullable Object value) {
        return value instanceof Map ? JSON.writeValueAsString(value) : value == null ? "" : value.toString();
    }

    /** A table of all records of a kind that a filter selects. */
    public static String table(Page page, String kind, String format, Map<String, Object> filter) {
        return page.file("/export/" + kind + "." + format, "filter", JSON.writeValueAsString(filter));
    }
}
