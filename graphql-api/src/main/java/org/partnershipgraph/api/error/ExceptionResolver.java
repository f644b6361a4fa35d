package org.partnershipgraph.api.error;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.query.BadCursorException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Turns failures of fields into errors: with details if the client can correct them, otherwise without. */
@Component
class ExceptionResolver extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ExceptionResolver.class);

    /** Fields that were being fetched when the query was stopped have no error: the reason is in the answer already. */
    @Override
    protected List<GraphQLError> resolveToMultipleErrors(Throwable failure, DataFetchingEnvironment environment) {
        return failure instanceof AbortExecutionException
                ? List.of()
                : List.of(resolveToSingleError(failure, environment));
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        if (failure instanceof BadInputException bad) {
            return rejection(environment, ErrorCode.BAD_USER_INPUT, bad);
        }
        if (failure instanceof BadCursorException) {
            return rejection(environment, ErrorCode.BAD_CURSOR, badCursor(environment));
        }
        if (failure instanceof DataAccessResourceFailureException) {
            return error(environment, ErrorCode.SERVICE_UNAVAILABLE, ErrorText.of("failure.store"));
        }
        LOG.error("{} failed", environment.getExecutionStepInfo().getPath(), failure);
        return error(environment, ErrorCode.INTERNAL_ERROR, ErrorText.of("failure.internal"));
    }

    private static BadInputException badCursor(DataFetchingEnvironment environment) {
        var argument = environment.getArgument("after") == null ? "before" : "after";
        return new ArgumentPath(argument).bad("cursor.foreign");
    }

    /** One error for the whole query, even if a nested list would give one for each parent. */
    private static GraphQLError rejection(DataFetchingEnvironment environment, ErrorCode code, BadInputException bad) {
        var error = GraphqlErrorBuilder.newError(environment)
                .path(withoutPositions(environment.getExecutionStepInfo().getPath()))
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", bad.text().in(environment.getLocale()))
                .extensions(Map.of("code", code.name(), "argument", bad.argument()))
                .build();
        Stop.of(environment).ifPresent(stop -> stop.because(error));
        return error;
    }

    private static List<Object> withoutPositions(ResultPath path) {
        return path.toList().stream().filter(String.class::isInstance).toList();
    }

    private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code, ErrorText text) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.INTERNAL_ERROR)
                .message("%s", text.in(environment.getLocale()))
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
