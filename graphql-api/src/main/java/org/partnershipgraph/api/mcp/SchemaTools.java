package org.partnershipgraph.api.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.partnershipgraph.api.document.DocumentSettings;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.exposure.Exposure;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The tool that finds types and fields; none if the server hides its schema or runs saved queries only. */
@Component
@Order(2)
class SchemaTools implements ToolSet {

    private static final int LONGEST_TEXT = 200;

    private final Exposure exposure;
    private final DocumentSettings settings;
    private final ToolAnswers answers;
    private final Supplier<SchemaSearch> search;

    SchemaTools(Exposure exposure, DocumentSettings settings, GraphQlSource source, ToolAnswers answers) {
        this.exposure = exposure;
        this.settings = settings;
        this.answers = answers;
        search = SingletonSupplier.of(() -> new SchemaSearch(source.schema()));
    }

    @Override
    public List<AssistantTool> tools() {
        if (!exposure.schema() || settings.only()) {
            return List.of();
        }
        return List.of(AssistantTool.of(
                "search_schema",
                "Finds types and fields of the GraphQL schema by words in their names and descriptions, such as partners country;"
                        + " the best first. The name of a type gives its fields; Query has those to start from.",
                Map.of("text", Map.of("type", "string")),
                List.of("text"),
                this::find));
    }

    private CallToolResult find(Map<String, Object> arguments) {
        if (!(arguments.get("text") instanceof String text) || text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new ToolInputException(ErrorText.of("mcp.words", LONGEST_TEXT));
        }
        return answers.of(Map.of("matches", search.get().find(text)));
    }
}
