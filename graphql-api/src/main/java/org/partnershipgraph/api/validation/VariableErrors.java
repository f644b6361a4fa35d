package org.partnershipgraph.api.validation;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.error.Echo;
import org.partnershipgraph.api.error.Explanation;

/** Finds which value of a variable is not what the variable is declared as, once it is known that one is not. */
class VariableErrors {

    private final GraphQLSchema schema;

    VariableErrors(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The first wrong value. */
    List<Explanation> explain(Document document, @Nullable String operation, Map<String, @Nullable Object> variables) {
        try {
            document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(each -> operation == null || operation.equals(each.getName()))
                    .flatMap(each -> each.getVariableDefinitions().stream())
                    .forEach(variable -> require(variable, variables));
            return List.of();
        } catch (BadInputException e) {
            return List.of(Explanation.of(e));
        }
    }

    private void require(VariableDefinition variable, Map<String, @Nullable Object> variables) {
        var name = variable.getName();
        var type = InputTypes.declared(schema, variable.getType());
        if (type != null && (variables.containsKey(name) || variable.getDefaultValue() == null)) {
            InputCheck.ofValues().require(type, variables.get(name), new ArgumentPath("$" + Echo.cut(name)));
        }
    }
}
