package org.partnershipgraph.api.limit;

import graphql.ExecutionResult;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.Selection;
import org.jspecify.annotations.Nullable;

/** Refuses queries that go too deep; a query for the schema alone may, for its depth is that of its types. */
class DepthLimit extends MaxQueryDepthInstrumentation {

    DepthLimit(int depth) {
        super(depth);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var operation = parameters.getExecutionContext().getOperationDefinition();
        var isIntrospection =
                operation.getSelectionSet().getSelections().stream().allMatch(DepthLimit::isIntrospection);
        return isIntrospection ? SimpleInstrumentationContext.noOp() : super.beginExecuteOperation(parameters, state);
    }

    private static boolean isIntrospection(Selection<?> selection) {
        return selection instanceof Field field && field.getName().startsWith("__");
    }
}
