package org.partnershipgraph.api.error;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
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

/** Tells clients what they can mend, and of everything else no more than that it failed. */
@Component
class ExceptionResolver extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ExceptionResolver.class);
    private static final String STORE_IS_AWAY = "The database does not answer at the moment: try again later";

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        if (failure instanceof BadInputException bad) {
            return refuse(environment, ErrorCode.BAD_USER_INPUT, bad);
        }
        if (failure instanceof BadCursorException) {
            return refuse(environment, ErrorCode.BAD_CURSOR, badCursor(environment));
        }
        if (failure instanceof DataAccessResourceFailureException) {
            return error(environment, ErrorCode.SERVICE_UNAVAILABLE, STORE_IS_AWAY);
        }
        LOG.error("{} failed", environment.getExecutionStepInfo().getPath(), failure);
        return error(
                environment, ErrorCode.INTERNAL_ERROR, "The server failed at this field; the failure is in its log");
    }

    private static BadInputException badCursor(DataFetchingEnvironment environment) {
        var argument = environment.getArgument("after") == null ? "before" : "after";
        return new ArgumentPath(argument)
                .bad("is no cursor of this list: use one that it gave with the same filter, order and language");
    }

    /** One error for the whole query, where a nested list would give one for each parent. */
    private static GraphQLError refuse(DataFetchingEnvironment environment, ErrorCode code, BadInputException bad) {
        var error = GraphqlErrorBuilder.newError(environment)
                .path(withoutPositions(environment.getExecutionStepInfo().getPath()))
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", String.valueOf(bad.getMessage()))
                .extensions(Map.of("code", code.name(), "argument", bad.argument()))
                .build();
        Stop.of(environment).ifPresent(stop -> stop.because(error));
        return error;
    }

    private static List<Object> withoutPositions(ResultPath path) {
        return path.toList().stream().filter(String.class::isInstance).toList();
    }

    private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code, String message) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.INTERNAL_ERROR)
                .message("%s", message)
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
