package org.partnershipgraph.api.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The saved query behind a page, and where its answer is to be had in other forms. */
public record PageQuery(String name, Map<String, @Nullable Object> variables) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The answer as the API gives it. */
    public String answer(Page page) {
        return page.file("/graphql", "documentId", name, "variables", json());
    }

    /** GraphiQL with the query. */
    public String editor(Page page) {
        return page.link("/graphiql") + "#"
                + PageAddress.query("", "documentId", name, "variables", json()).substring(1);
    }

    private String json() {
        return variables.isEmpty() ? "" : JSON.writeValueAsString(variables);
    }

    /** The answer as a table or a citation, with a row for each item of one of its lists. */
    public String export(Page page, String format, String list) {
        var parameters = new ArrayList<String>();
        variables.forEach((variable, value) -> parameters.addAll(List.of(variable, String.valueOf(value))));
        parameters.addAll(List.of("list", list, "locale", page.parameter(PageAddress.LANGUAGE)));
        return page.file("/q/" + name + "." + format, parameters.toArray(String[]::new));
    }

    /** All records of a kind that a filter selects, as a table or as a citation of it. */
    public static String export(Page page, String kind, String format, Map<String, Object> filter) {
        return page.file(
                "/export/" + kind + "." + format,
                "filter",
                JSON.writeValueAsString(filter),
                "locale",
                page.parameter(PageAddress.LANGUAGE));
    }
}
