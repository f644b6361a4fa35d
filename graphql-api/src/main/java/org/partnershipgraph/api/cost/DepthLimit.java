package org.partnershipgraph.api.cost;

import graphql.ExecutionResult;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;

/** Refuses queries that go too deep; questions for the schema may, for their depth is that of its types. */
class DepthLimit extends SimplePerformantInstrumentation {

    private final int limit;

    DepthLimit(int limit) {
        this.limit = limit;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        int depth = depthOf(parameters.getExecutionContext());
        if (depth > limit) {
            throw new AbortExecutionException(
                    "The query is %d fields deep, but may be %d: ask for less at once".formatted(depth, limit));
        }
        return SimpleInstrumentationContext.noOp();
    }

    private static int depthOf(ExecutionContext execution) {
        var deepest = QueryTraverser.newQueryTraverser()
                .schema(execution.getGraphQLSchema())
                .document(execution.getDocument())
                .operationName(execution.getExecutionInput().getOperationName())
                .coercedVariables(execution.getCoercedVariables())
                .build()
                .reducePreOrder((field, deep) -> Math.max(depthOf(field), (int) deep), 0);
        return (int) deepest;
    }

    private static int depthOf(QueryVisitorFieldEnvironment field) {
        int depth = 0;
        for (var step = field; step != null; step = step.getParentEnvironment()) {
            if (step.isTypeNameIntrospectionField() || isOfSchema(step)) {
                return 0;
            }
            depth++;
        }
        return depth;
    }

    private static boolean isOfSchema(QueryVisitorFieldEnvironment field) {
        return field.getField().getName().startsWith("__");
    }
}
