package org.partnershipgraph.api.page;

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
}
