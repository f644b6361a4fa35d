package org.partnershipgraph.api.time;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.error.Stop;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** Stops queries that take too long. The response to a stopped query contains only the reason. */
class TimeLimit implements WebGraphQlInterceptor {

    private record Start(long nanoseconds, Locale locale) {}

    private final Duration limit;
    private final long limitNanoseconds;
    private final LongSupplier clock;

    /** @param clock counts nanoseconds */
    TimeLimit(Duration limit, LongSupplier clock) {
        this.limit = limit;
        limitNanoseconds = limit.toNanos();
        this.clock = clock;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var start = new Start(clock.getAsLong(), Objects.requireNonNullElse(request.getLocale(), Locale.ENGLISH));
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(Stop.class, new Stop(input), Start.class, start))
                        .build());
        return chain.next(request).map(TimeLimit::withReasonAlone);
    }

    /** Whether the query has been stopped; stops it if it has taken too long. */
    boolean isOver(GraphQLContext query) {
        Stop stop = query.get(Stop.class);
        if (stop == null) {
            return false;
        }
        Start start = query.get(Start.class);
        if (clock.getAsLong() - start.nanoseconds() > limitNanoseconds) {
            stop.because(GraphqlErrorBuilder.newError()
                    .message("%s", ErrorText.of("query.time", limit.toMillis()).in(start.locale()))
                    .errorType(ErrorType.BAD_REQUEST)
                    .extensions(Map.of("code", ErrorCode.QUERY_TIMEOUT.name()))
                    .build());
        }
        return stop.reason() != null;
    }

    private static WebGraphQlResponse withReasonAlone(WebGraphQlResponse response) {
        Stop stop = response.getExecutionInput().getGraphQLContext().get(Stop.class);
        var reason = stop == null ? null : stop.reason();
        if (reason == null) {
            return response;
        }
        var result = ExecutionResult.newExecutionResult().addError(reason).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(response.getExecutionInput(), result));
    }
}
