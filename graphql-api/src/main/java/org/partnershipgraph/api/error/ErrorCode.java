package org.partnershipgraph.api.error;

/** The values of {@code extensions.code}, by which clients tell errors apart. */
public enum ErrorCode {
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED,
    BAD_USER_INPUT,
    BAD_CURSOR,
    QUERY_TOO_LARGE,
    SERVICE_UNAVAILABLE,
    INTERNAL_ERROR
}
