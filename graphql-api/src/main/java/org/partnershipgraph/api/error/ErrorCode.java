package org.partnershipgraph.api.error;

/** The values of {@code extensions.code}, by which clients tell errors apart; {@code docs/errors.md} explains them. */
public enum ErrorCode {
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED,
    BAD_USER_INPUT,
    BAD_CURSOR,
    QUERY_TOO_LARGE,
    QUERY_TIMEOUT,
    BAD_REQUEST,
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
    UNSUPPORTED_MEDIA_TYPE,
    SERVICE_UNAVAILABLE,
    INTERNAL_ERROR
}
