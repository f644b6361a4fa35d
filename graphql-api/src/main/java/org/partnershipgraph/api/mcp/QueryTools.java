package org.partnershipgraph.api.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.document.DocumentSettings;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.execution.QueryRunner;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Tools for queries of an assistant's own; none if the server runs saved queries only. */
@Component
@Order(3)
class QueryTools implements ToolSet {

    static final String RUN = "run_query";

    private static final Map<String, Object> ARGUMENTS =
            new TreeMap<>(Map.of("query", Map.of("type", "string"), "variables", Map.of("type", "object")));

    private final DocumentSettings settings;
    private final QueryRunner queries;
    private final CitedQueryRunner cited;
    private final ToolAnswers answers;

    QueryTools(DocumentSettings settings, QueryRunner queries, CitedQueryRunner cited, ToolAnswers answers) {
        this.settings = settings;
        this.queries = queries;
        this.cited = cited;
        this.answers = answers;
    }

    @Override
    public List<AssistantTool> tools() {
        if (settings.only()) {
            return List.of();
        }
        return List.of(
                tool(
                        "validate",
                        "Checks a GraphQL query without running it: returns its errors, or its cost and the highest cost allowed.",
                        this::validate),
                tool(
                        RUN,
                        "Runs a GraphQL query. Select only what you need, and page lists with first and after. The sources"
                                + " of the records come with the answer.",
                        this::run));
    }

    private static AssistantTool tool(
            String name, String description, Function<Map<String, Object>, CallToolResult> action) {
        return AssistantTool.of(name, description, ARGUMENTS, List.of("query"), action);
    }

    private CallToolResult validate(Map<String, Object> arguments) {
        var response = queries.validate(query(arguments), variables(arguments), LocaleContextHolder.getLocale());
        return response.getErrors().isEmpty() ? answers.of(cost(response)) : answers.errors(response);
    }

    private static Map<String, Object> cost(WebGraphQlResponse response) {
        var content = new LinkedHashMap<String, Object>();
        content.put("valid", true);
        content.put("cost", response.getExtensions().getOrDefault("cost", Map.of()));
        return content;
    }

    private CallToolResult run(Map<String, Object> arguments) {
        return cited.run(query(arguments), variables(arguments));
    }

    private static String query(Map<String, Object> arguments) {
        if (arguments.get("query") instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new ToolInputException(ErrorText.of("request.no-query"));
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are texts
    private static Map<String, @Nullable Object> variables(Map<String, Object> arguments) {
        var given = arguments.get("variables");
        if (given == null) {
            return Map.of();
        }
        if (given instanceof Map<?, ?>) {
            return (Map<String, @Nullable Object>) given;
        }
        throw new ToolInputException(ErrorText.of("request.object", "variables"));
    }
}
