package org.partnershipgraph.api.mcp;

import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.document.SavedDocument;
import org.partnershipgraph.api.document.SavedDocuments;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** A tool for each saved query that begins with a question: those of the cookbook, and those that an operator adds. */
@Component
@Order(1)
class QuestionTools implements ToolSet {

    /** The folders of the queries that the server itself runs, for its pages and files. */
    private static final List<String> OWN_FOLDERS = List.of("explore", "export", "folder", "page");

    private final SavedDocuments documents;
    private final GraphQlSource source;
    private final CitedQueryRunner queries;

    QuestionTools(SavedDocuments documents, GraphQlSource source, CitedQueryRunner queries) {
        this.documents = documents;
        this.source = source;
        this.queries = queries;
    }

    @Override
    public List<AssistantTool> tools() {
        var schemas = new JsonSchemas(source.schema());
        return documents.all().stream()
                .filter(document -> description(document).contains("?") && !isServersOwn(document))
                .map(document -> tool(document, schemas))
                .toList();
    }

    private AssistantTool tool(SavedDocument document, JsonSchemas schemas) {
        var properties = new LinkedHashMap<String, Object>();
        variables(document)
                .forEach(variable -> properties.put(variable.getName(), property(variable, document, schemas)));
        return AssistantTool.of(
                String.valueOf(document.name()),
                description(document),
                properties,
                required(document),
                arguments -> run(document, arguments));
    }

    /** A request that does not give a variable gets the answer to the question as it is written. */
    private static Map<String, Object> property(
            VariableDefinition variable, SavedDocument document, JsonSchemas schemas) {
        var schema = new LinkedHashMap<>(schemas.of(variable.getType()));
        var value = document.variables().get(variable.getName());
        if (value != null) {
            schema.put("default", value);
        }
        return schema;
    }

    private static List<String> required(SavedDocument document) {
        return variables(document)
                .filter(variable -> variable.getType() instanceof NonNullType && variable.getDefaultValue() == null)
                .map(VariableDefinition::getName)
                .filter(name -> !document.variables().containsKey(name))
                .toList();
    }

    private CallToolResult run(SavedDocument document, Map<String, Object> arguments) {
        var variables = new LinkedHashMap<String, @Nullable Object>(document.variables());
        variables.putAll(arguments);
        return queries.run(document.text(), variables);
    }

    private static boolean isServersOwn(SavedDocument document) {
        return OWN_FOLDERS.stream()
                .map(folder -> new ClassPathResource("documents/%s/%s.graphql".formatted(folder, document.name())))
                .anyMatch(Resource::exists);
    }

    private static String description(SavedDocument document) {
        return String.join(" ", document.comment());
    }

    private static Stream<VariableDefinition> variables(SavedDocument document) {
        return Parser.parse(document.text()).getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream());
    }
}
