package org.partnershipgraph.api.error;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.partnershipgraph.listing.BadCursorException;
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
            return badInput(environment, bad);
        }
        if (failure instanceof BadCursorException) {
            return error(environment, ErrorType.BAD_REQUEST, ErrorCode.BAD_CURSOR, message(failure));
        }
        if (failure instanceof DataAccessResourceFailureException) {
            return error(environment, ErrorType.INTERNAL_ERROR, ErrorCode.SERVICE_UNAVAILABLE, STORE_IS_AWAY);
        }
        LOG.error("{} failed", environment.getExecutionStepInfo().getPath(), failure);
        return error(
                environment,
                ErrorType.INTERNAL_ERROR,
                ErrorCode.INTERNAL_ERROR,
                "The server failed at this field; the failure is in its log");
    }

    private static GraphQLError badInput(DataFetchingEnvironment environment, BadInputException bad) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", message(bad))
                .extensions(Map.of("code", ErrorCode.BAD_USER_INPUT.name(), "argument", bad.argument()))
                .build();
    }

    private static String message(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment, ErrorType type, ErrorCode code, String message) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(type)
                .message("%s", message)
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
