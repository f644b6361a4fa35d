package org.partnershipgraph.api.cost;

import graphql.ExecutionResult;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.request.QueryArguments;
import org.partnershipgraph.api.request.QueryLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Visits a query once before it runs: reads its arguments, and rejects it if it goes too deep or costs too much. */
@Component
@EnableConfigurationProperties(QueryLimits.class)
class QueryCheck extends SimplePerformantInstrumentation {

    private final QueryLimits limits;
    private final QueryArguments arguments;
    private final ListSizes sizes;

    QueryCheck(QueryLimits limits, QueryArguments arguments, ListSizes sizes) {
        this.limits = limits;
        this.arguments = arguments;
        this.sizes = sizes;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        check(parameters.getExecutionContext());
        return SimpleInstrumentationContext.noOp();
    }

    private void check(ExecutionContext query) {
        var cost = new QueryCost(sizes);
        QueryTraverser.newQueryTraverser()
                .schema(query.getGraphQLSchema())
                .document(query.getDocument())
                .operationName(query.getExecutionInput().getOperationName())
                .coercedVariables(query.getCoercedVariables())
                .build()
                .visitPostOrder(new QueryVisitorStub() {
                    @Override
                    public void visitField(QueryVisitorFieldEnvironment field) {
                        arguments.read(field, query.getGraphQLContext(), query.getLocale());
                        cost.add(field);
                        requireFewFields(cost);
                    }
                });
        requireDepth(cost);
        requireCost(cost);
    }

    private void requireDepth(QueryCost cost) {
        if (cost.depth() > limits.depth()) {
            throw new AbortExecutionException("The query is %d fields deep, but may be %d: ask for less at once"
                    .formatted(cost.depth(), limits.depth()));
        }
    }

    private void requireCost(QueryCost cost) {
        if (cost.total() > limits.cost()) {
            throw new AbortExecutionException(
                    "The query asks for up to %d values, but may ask for %d: ask for smaller pages or fewer nested lists"
                            .formatted(cost.total(), limits.cost()));
        }
    }

    /** Every field costs 1 or more, so there is no need to visit the rest of a query that spreads into millions. */
    private void requireFewFields(QueryCost cost) {
        if (cost.fields() > limits.cost()) {
            throw new AbortExecutionException(
                    "The query asks for more than %d values: ask for fewer fields at once".formatted(limits.cost()));
        }
    }
}
