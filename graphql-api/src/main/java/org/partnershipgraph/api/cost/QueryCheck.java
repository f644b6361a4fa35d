package org.partnershipgraph.api.cost;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.DirectivesContainer;
import graphql.language.Selection;
import graphql.validation.ValidationError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.argument.QueryArguments;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.error.QueryRejectedException;
import org.partnershipgraph.api.exposure.Exposure;
import org.partnershipgraph.api.request.CostReport;
import org.partnershipgraph.api.request.QueryLimits;
import org.partnershipgraph.api.schema.EngineDirectives;
import org.partnershipgraph.api.validation.NullVariables;

/**
 * Visits the fields of a query once before execution: reads their arguments, and rejects a query that is too deep or
 * too expensive.
 */
class QueryCheck extends SimplePerformantInstrumentation {

    /** The depth of the introspection query that tools send, whatever the limit on queries. */
    private static final int INTROSPECTION_DEPTH = 15;

    private final QueryLimits limits;
    private final QueryArguments arguments;
    private final DeclaredCosts declared;
    private final ListSizes sizes;
    private final Exposure exposure;

    QueryCheck(
            QueryLimits limits, QueryArguments arguments, DeclaredCosts declared, ListSizes sizes, Exposure exposure) {
        this.limits = limits;
        this.arguments = arguments;
        this.declared = declared;
        this.sizes = sizes;
        this.exposure = exposure;
    }

    /** Introspection has the same limits as other queries, instead of those of the engine on repeated fields. */
    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        input.getGraphQLContext().put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true);
        return input;
    }

    /** Comes before validation, which takes long if there are many of these. */
    @Override
    public InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        var size = new DocumentSize(parameters.getDocument());
        requireFew("query.aliases", size.aliases());
        requireFew("query.repetitions", size.repetitions());
        requireFew("query.directives", size.directives());
        return SimpleInstrumentationContext.noOp();
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
        var cost = new QueryCost(declared, sizes);
        query.getGraphQLContext().put(QueryCost.class, cost);
        new SelectionWalk(query, visitor(query, cost)).walk();
        requireDepth(cost);
        requireCost(cost);
        if (query.getGraphQLContext().get(CostReport.class) == CostReport.VALIDATE) {
            cost.replaceAnswer();
            throw new AbortExecutionException("The query is measured only");
        }
        query.getGraphQLContext().<CostMeter>getOrEmpty(CostMeter.class).ifPresent(meter -> meter.add(cost.total()));
    }

    private SelectionWalk.Visitor visitor(ExecutionContext query, QueryCost cost) {
        return new SelectionWalk.Visitor() {
            private int selections;

            @Override
            public void enter(Selection<?> selection) {
                EngineDirectives.requireNone((DirectivesContainer<?>) selection);
                requireFewSelections(++selections);
            }

            @Override
            public void leave(QueryVisitorFieldEnvironment field) {
                requireNoIntrospection(field);
                arguments.read(field, query.getGraphQLContext(), query.getLocale());
                cost.add(field);
            }
        };
    }

    private void requireDepth(QueryCost cost) {
        if (cost.depth() > limits.depth()) {
            throw tooLarge("query.depth", cost.depth(), limits.depth());
        }
        int limit = Math.max(limits.depth(), INTROSPECTION_DEPTH);
        if (cost.introspectionDepth() > limit) {
            throw tooLarge("query.depth", cost.introspectionDepth(), limit);
        }
    }

    private void requireCost(QueryCost cost) {
        if (cost.total() > limits.cost()) {
            throw tooLarge("query.cost", cost.total(), limits.cost());
        }
    }

    /** A few fragments expand into millions of selections, which need not be visited to be too many. */
    private void requireFewSelections(int selections) {
        if (selections > limits.cost()) {
            throw tooLarge("query.fields", limits.cost());
        }
    }

    private void requireFew(String key, int number) {
        if (number > limits.aliases()) {
            throw tooLarge(key, number, limits.aliases());
        }
    }

    private void requireNoIntrospection(QueryVisitorFieldEnvironment field) {
        var name = field.getField().getName();
        if (!exposure.schema() && name.startsWith("__") && !field.isTypeNameIntrospectionField()) {
            throw new QueryRejectedException(
                    ErrorCode.GRAPHQL_VALIDATION_FAILED, ErrorText.of("query.introspection"), field.getField());
        }
    }

    private static QueryRejectedException tooLarge(String key, Object... figures) {
        return new QueryRejectedException(ErrorCode.QUERY_TOO_LARGE, ErrorText.of(key, figures));
    }
}
