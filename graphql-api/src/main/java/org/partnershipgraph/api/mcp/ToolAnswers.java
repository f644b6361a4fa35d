package org.partnershipgraph.api.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the results of tools: small, with their sources and the query that made them. */
@Component
class ToolAnswers {

    /** About 10,000 tokens. */
    static final int LONGEST = 40_000;

    private final JsonMapper json;

    ToolAnswers(JsonMapper json) {
        this.json = json;
    }

    /** The data of a query with the sources of its records, or its errors. */
    CallToolResult of(
            String query, Map<String, @Nullable Object> variables, WebGraphQlResponse response, CitedSources sources) {
        var content = new LinkedHashMap<String, Object>();
        if (!response.getErrors().isEmpty()) {
            content.put("errors", errorsOf(response));
        }
        Map<String, Object> data = response.getData();
        if (data != null) {
            content.put("data", data);
            content.put("sources", sources.addresses());
            content.put("hasMoreSources", sources.hasMore());
        }
        if (response.getErrors().isEmpty()) {
            content.put("query", query);
            content.put("variables", variables);
        }
        return result(content, !response.getErrors().isEmpty());
    }

    CallToolResult errors(WebGraphQlResponse response) {
        return result(Map.of("errors", errorsOf(response)), true);
    }

    CallToolResult of(Map<String, Object> content) {
        return result(content, false);
    }

    CallToolResult error(ErrorText text) {
        return error(ErrorCode.BAD_USER_INPUT, text);
    }

    CallToolResult failure() {
        return error(ErrorCode.INTERNAL_ERROR, ErrorText.of("request.failed"));
    }

    private CallToolResult error(ErrorCode code, ErrorText text) {
        var error = Map.of("message", text.in(LocaleContextHolder.getLocale()), "code", code.name());
        return result(Map.of("errors", List.of(error)), true);
    }

    /** Text alone: structured content is for tools with a schema of their output, and would double the answer. */
    private CallToolResult result(Map<String, Object> content, boolean isError) {
        var text = json.writeValueAsString(content);
        if (text.length() > LONGEST) {
            return error(ErrorCode.QUERY_TOO_LARGE, ErrorText.of("mcp.long", text.length(), LONGEST));
        }
        return CallToolResult.builder().addTextContent(text).isError(isError).build();
    }

    private static List<Map<String, Object>> errorsOf(WebGraphQlResponse response) {
        return response.getErrors().stream().map(ToolAnswers::error).toList();
    }

    private static Map<String, Object> error(ResponseError error) {
        var all = new LinkedHashMap<String, Object>();
        all.put("message", String.valueOf(error.getMessage()));
        for (var name : List.of("code", "argument")) {
            var value = error.getExtensions().get(name);
            if (value != null) {
                all.put(name, value);
            }
        }
        Stream.ofNullable(error.getLocations())
                .flatMap(List::stream)
                .findFirst()
                .ifPresent(location -> all.put("line", location.getLine()));
        return all;
    }
}
