package org.partnershipgraph.api.time;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.Stop;
import org.springframework.graphql.execution.ErrorType;

/**
 * Stops queries that take too long, and lets others be stopped. Looks at the time before each field that is looked up:
 * one alone is bounded by what it costs.
 */
class TimeLimit extends SimplePerformantInstrumentation {

    private record Running(long since, Stop stop) implements InstrumentationState {}

    private final Duration limit;
    private final long limitNanoseconds;
    private final LongSupplier nanoseconds;

    TimeLimit(Duration limit, LongSupplier nanoseconds) {
        this.limit = limit;
        limitNanoseconds = limit.toNanos();
        this.nanoseconds = nanoseconds;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Running(nanoseconds.getAsLong(), new Stop(parameters.getExecutionInput()));
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        if (execution.getOperationDefinition().getOperation() == Operation.QUERY && state instanceof Running running) {
            execution.getGraphQLContext().put(Stop.class, running.stop());
        }
        return SimpleInstrumentationContext.noOp();
    }

    /** What has been stopped looks nothing up any more, neither beside the field that was too much nor below it. */
    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        if (parameters.isTrivialDataFetcher() || !(state instanceof Running running)) {
            return fetcher;
        }
        return environment -> isOver(running, environment) ? null : fetcher.get(environment);
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var reason = state instanceof Running running ? running.stop().reason() : null;
        return CompletableFuture.completedFuture(
                reason == null
                        ? result
                        : ExecutionResult.newExecutionResult().addError(reason).build());
    }

    private boolean isOver(Running running, DataFetchingEnvironment environment) {
        var isStoppable = environment.getGraphQlContext().hasKey(Stop.class);
        if (isStoppable && nanoseconds.getAsLong() - running.since() > limitNanoseconds) {
            running.stop()
                    .because(GraphqlErrorBuilder.newError()
                            .message("The query took longer than %d ms: ask for less at once", limit.toMillis())
                            .errorType(ErrorType.BAD_REQUEST)
                            .extensions(Map.of("code", ErrorCode.QUERY_TIMEOUT.name()))
                            .build());
        }
        return running.stop().reason() != null;
    }
}
