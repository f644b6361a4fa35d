package org.partnershipgraph.api.validation;

import graphql.execution.ExecutionContext;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.Explanation;
import org.partnershipgraph.api.error.QueryRejectedException;

/**
 * Rejects a query in which a variable brings null to a place that must have a value. Validation accepts a nullable
 * variable there if it or the place has a default, but the engine fails if the variable is null.
 */
public class NullVariables {

    private final Map<String, ? extends @Nullable Object> variables;

    private NullVariables(Map<String, ? extends @Nullable Object> variables) {
        this.variables = variables;
    }

    /**
     * Returns if every such place has a value.
     *
     * @throws QueryRejectedException at the first place that has none
     */
    public static void reject(ExecutionContext query) {
        var variables = query.getCoercedVariables().toMap();
        var hasNull = query.getOperationDefinition().getVariableDefinitions().stream()
                .map(VariableDefinition::getName)
                .anyMatch(name -> variables.get(name) == null);
        if (hasNull) {
            new NullVariables(variables).rejectIn(query);
        }
    }

    private void rejectIn(ExecutionContext query) {
        var invocations = Invocations.of(
                query.getGraphQLSchema(), query.getDocument(), query.getOperationDefinition(), this::isIncluded);
        var check = InputCheck.ofLiterals(variables);
        for (var invocation : invocations) {
            for (var argument : invocation.arguments()) {
                try {
                    invocation.require(argument, check);
                } catch (BadInputException e) {
                    throw new QueryRejectedException(
                            ErrorCode.GRAPHQL_VALIDATION_FAILED, Explanation.of(e), argument, invocation.path());
                }
            }
        }
    }

    private boolean isIncluded(DirectivesContainer<?> selection) {
        return selection.getDirectives("skip").stream().noneMatch(skip -> has(skip, true))
                && selection.getDirectives("include").stream().noneMatch(include -> has(include, false));
    }

    private boolean has(Directive directive, boolean condition) {
        var argument = directive.getArgument("if");
        return argument != null && Boolean.valueOf(condition).equals(valueOf(argument.getValue()));
    }

    private @Nullable Object valueOf(Value<?> value) {
        if (value instanceof VariableReference variable) {
            return variables.get(variable.getName());
        }
        return value instanceof BooleanValue literal ? literal.isValue() : null;
    }
}
