package org.partnershipgraph.api.response;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.Comparator;
import org.partnershipgraph.api.answer.AnswerSettings;
import org.partnershipgraph.api.answer.AnswerStatuses;
import org.partnershipgraph.api.error.ErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Decides the HTTP status of every GraphQL answer, by its media type and the kind of its errors. */
@Component
class AnswerStatus {

    /** Which the specification recommends, but which is not registered. */
    static final int PARTIAL_SUCCESS = 294;

    private final AnswerStatuses statuses;

    AnswerStatus(AnswerSettings settings) {
        statuses = settings.statuses();
    }

    /** That of an answer whose errors have codes. */
    HttpStatus of(ExecutionResult answer, MediaType type) {
        if (answer.isDataPresent() || answer.getErrors().isEmpty()) {
            return HttpStatus.OK;
        }
        return switch (statuses) {
            case COMPATIBLE ->
                type.equalsTypeAndSubtype(MediaType.APPLICATION_GRAPHQL_RESPONSE)
                        ? HttpStatus.BAD_REQUEST
                        : HttpStatus.OK;
            case SPECIFICATION ->
                answer.getErrors().stream()
                        .map(AnswerStatus::of)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        };
    }

    /** Whether an answer has the status {@link #PARTIAL_SUCCESS}, since it has both data and errors. */
    boolean isPartialSuccess(ExecutionResult answer, MediaType type) {
        return statuses == AnswerStatuses.SPECIFICATION
                && type.equalsTypeAndSubtype(MediaType.APPLICATION_GRAPHQL_RESPONSE)
                && answer.isDataPresent()
                && !answer.getErrors().isEmpty();
    }

    private static HttpStatus of(GraphQLError error) {
        var code = error.getExtensions() == null ? null : error.getExtensions().get("code");
        return code == null ? HttpStatus.INTERNAL_SERVER_ERROR : of(ErrorCode.valueOf(code.toString()));
    }

    private static HttpStatus of(ErrorCode code) {
        return switch (code) {
            case GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_CURSOR, QUERY_TOO_LARGE ->
                HttpStatus.UNPROCESSABLE_CONTENT;
            case QUERY_TIMEOUT, SERVICE_UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
            case GRAPHQL_PARSE_FAILED -> HttpStatus.BAD_REQUEST;
            case BAD_REQUEST,
                    REQUEST_TOO_LARGE,
                    REQUEST_TIMEOUT,
                    TOO_MANY_REQUESTS,
                    PERSISTED_QUERY_NOT_SUPPORTED,
                    PERSISTED_QUERY_NOT_FOUND,
                    DOCUMENT_NOT_FOUND,
                    DOCUMENT_REQUIRED,
                    ORIGIN_NOT_ALLOWED,
                    EXPORT_NOT_POSSIBLE,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    UNSUPPORTED_MEDIA_TYPE ->
                throw new IllegalStateException(code + " is the code of a rejection, which has its own status");
        };
    }
}
