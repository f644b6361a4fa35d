package org.partnershipgraph.api.cost;

import graphql.ExecutionResult;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitor;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorFragmentSpreadEnvironment;
import graphql.analysis.QueryVisitorInlineFragmentEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.error.NullVariables;
import org.partnershipgraph.api.error.QueryRejectedException;
import org.partnershipgraph.api.request.QueryArguments;
import org.partnershipgraph.api.request.QueryLimits;
import org.partnershipgraph.api.schema.EngineDirectives;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Visits the fields of a query once before it runs: reads their arguments, and rejects a query too deep or too expensive. */
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
        EngineDirectives.requireNone(query.getOperationDefinition());
        NullVariables.reject(query);
        var cost = new QueryCost(sizes);
        QueryTraverser.newQueryTraverser()
                .schema(query.getGraphQLSchema())
                .document(query.getDocument())
                .operationName(query.getExecutionInput().getOperationName())
                .coercedVariables(query.getCoercedVariables())
                .build()
                .visitPostOrder(visitor(query, cost));
        requireDepth(cost);
        requireCost(cost);
    }

    private QueryVisitor visitor(ExecutionContext query, QueryCost cost) {
        return new QueryVisitorStub() {
            @Override
            public void visitField(QueryVisitorFieldEnvironment field) {
                arguments.read(field, query.getGraphQLContext(), query.getLocale());
                cost.add(field);
                requireFewFields(cost);
            }

            @Override
            public void visitInlineFragment(QueryVisitorInlineFragmentEnvironment fragment) {
                EngineDirectives.requireNone(fragment.getInlineFragment());
            }

            @Override
            public void visitFragmentSpread(QueryVisitorFragmentSpreadEnvironment fragment) {
                EngineDirectives.requireNone(fragment.getFragmentSpread());
            }
        };
    }

    private void requireDepth(QueryCost cost) {
        if (cost.depth() > limits.depth()) {
            throw tooLarge("query.depth", cost.depth(), limits.depth());
        }
    }

    private void requireCost(QueryCost cost) {
        if (cost.total() > limits.cost()) {
            throw tooLarge("query.cost", cost.total(), limits.cost());
        }
    }

    /** Every field costs at least 1, so there is no need to visit all fields of a query that expands into millions. */
    private void requireFewFields(QueryCost cost) {
        if (cost.fields() > limits.cost()) {
            throw tooLarge("query.fields", limits.cost());
        }
    }

    private static QueryRejectedException tooLarge(String key, Object... figures) {
        return new QueryRejectedException(ErrorCode.QUERY_TOO_LARGE, ErrorText.of(key, figures));
    }
}
