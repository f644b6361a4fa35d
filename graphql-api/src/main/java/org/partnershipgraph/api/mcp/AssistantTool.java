package org.partnershipgraph.api.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.ErrorText;

/** A tool as assistants see it, and what it does with its arguments. */
record AssistantTool(Tool description, Function<Map<String, Object>, CallToolResult> action) {

    /** None of the tools changes anything or looks beyond this server. */
    private static final ToolAnnotations READS_ONLY = ToolAnnotations.builder()
            .readOnlyHint(true)
            .idempotentHint(true)
            .destructiveHint(false)
            .openWorldHint(false)
            .build();

    /** @param properties the JSON schema of each argument by its name */
    static AssistantTool of(
            String name,
            String description,
            Map<String, ?> properties,
            List<String> required,
            Function<Map<String, Object>, CallToolResult> action) {
        var schema = new TreeMap<String, Object>(Map.of(
                "type", "object", "properties", properties, "required", required, "additionalProperties", false));
        var tool = Tool.builder(name, schema)
                .description(description)
                .annotations(READS_ONLY)
                .build();
        return new AssistantTool(tool, action);
    }

    CallToolResult call(Map<String, Object> arguments) {
        var known = (Map<?, ?>) description.inputSchema().getOrDefault("properties", Map.of());
        for (var name : arguments.keySet()) {
            if (!known.containsKey(name)) {
                throw new ToolInputException(unknown(name, known));
            }
        }
        return action.apply(arguments);
    }

    private ErrorText unknown(String name, Map<?, ?> known) {
        if (known.isEmpty()) {
            return ErrorText.of("argument.none", Echo.cut(name), description.name());
        }
        var names = String.join(
                ", ", known.keySet().stream().map(String::valueOf).sorted().toList());
        return ErrorText.of("argument.unknown", Echo.cut(name), description.name(), names);
    }
}
