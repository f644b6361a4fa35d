package org.partnershipgraph.api.mcp;

import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Offers all tools to assistants. */
@Component
class AssistantServer {

    private static final Logger LOG = LoggerFactory.getLogger(AssistantServer.class);

    private static final String INSTRUCTIONS = """
            Partnership Graph: which municipalities work together internationally, on what, through which networks, and \
            which page says so. Most tools ask one question each; without arguments they answer it as it is written. Their \
            arguments take slugs, which search-box finds by name. Cite the sources of an answer. What is not in the data is \
            not known.""";

    private static final String OWN_QUERIES =
            " To ask something else, find types and fields with search_schema, then use run_query.";

    /** Tools check their arguments, with the messages of the API. */
    private static final JsonSchemaValidator UNCHECKED = (schema, content) -> ValidationResponse.asValid("");

    private final List<ToolSet> sets;
    private final ToolAnswers answers;
    private final JsonMapper json;

    AssistantServer(List<ToolSet> sets, ToolAnswers answers, JsonMapper json) {
        this.sets = sets;
        this.answers = answers;
        this.json = json;
    }

    MessageTransport start() {
        var mapper = new JacksonMcpJsonMapper(json);
        var transport = new MessageTransport(mapper);
        var all = sets.stream().flatMap(set -> set.tools().stream()).toList();
        McpServer.sync(transport)
                .serverInfo("partnership-graph", version())
                .instructions(instructions(all))
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .jsonMapper(mapper)
                .jsonSchemaValidator(UNCHECKED)
                .validateToolInputs(false)
                .tools(all.stream().map(this::specification).toList())
                // On the thread of the request, whose client is charged.
                .immediateExecution(true)
                .build();
        return transport;
    }

    private static String instructions(List<AssistantTool> tools) {
        var mayQuery = tools.stream().anyMatch(tool -> tool.description().name().equals(QueryTools.RUN));
        return mayQuery ? INSTRUCTIONS + OWN_QUERIES : INSTRUCTIONS;
    }

    private SyncToolSpecification specification(AssistantTool tool) {
        return new SyncToolSpecification(tool.description(), (context, request) -> call(tool, request));
    }

    private CallToolResult call(AssistantTool tool, CallToolRequest request) {
        try {
            return tool.call(Objects.requireNonNullElse(request.arguments(), Map.of()));
        } catch (ToolInputException e) {
            return answers.error(e.text());
        } catch (RuntimeException e) {
            LOG.warn("The tool {} failed", request.name(), e);
            return answers.failure();
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(AssistantServer.class.getPackage().getImplementationVersion(), "development");
    }
}
