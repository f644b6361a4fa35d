package org.partnershipgraph.api.export.selection;

import graphql.GraphQLContext;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A valid query as exports see it.
 *
 * @param operation without named fragments
 * @param variables those of the request
 * @param fields of the answer
 */
public record ExportQuery(
        OperationDefinition operation, Map<String, @Nullable Object> variables, List<SelectedField> fields) {

    /**
     * Reads an operation of a document that has been validated together with the variables.
     *
     * @param operationName null for the only one
     * @param most how many selections there may be at most
     * @throws org.partnershipgraph.api.error.QueryRejectedException if there are more
     */
    public static ExportQuery of(
            GraphQLSchema schema,
            String text,
            @Nullable String operationName,
            Map<String, @Nullable Object> variables,
            int most) {
        Document document = Parser.parse(text);
        var operation = operation(document, operationName);
        var coerced = ValuesResolver.coerceVariableValues(
                schema,
                operation.getVariableDefinitions(),
                RawVariables.of(given(variables)),
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
        var selections = new InlinedQuery(schema, document, coerced.toMap(), most)
                .inline(schema.getQueryType(), operation.getSelectionSet());
        return new ExportQuery(
                operation.transform(changed -> changed.selectionSet(selections)),
                variables,
                new SelectionReader(schema).read(selections));
    }

    private static OperationDefinition operation(Document document, @Nullable String name) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || name.equals(operation.getName()))
                .findFirst()
                .orElseThrow();
    }

    /** Without those that are null, which decide no condition. */
    private static Map<String, Object> given(Map<String, @Nullable Object> variables) {
        var given = new HashMap<String, Object>();
        variables.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }
}
