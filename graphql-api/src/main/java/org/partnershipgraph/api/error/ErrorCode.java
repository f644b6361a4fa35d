package org.partnershipgraph.api.error;

/** The values of {@code extensions.code}, by which clients tell errors apart. */
public enum ErrorCode {
    GRAPHQL_PARSE_FAILED("The query is not GraphQL, or is too long or nested too deep to be parsed."),
    GRAPHQL_VALIDATION_FAILED(
            "The query or the values of its variables do not fit the schema; extensions.argument has the path."),
    BAD_USER_INPUT("An argument has a value that makes no sense; extensions.argument has its path."),
    BAD_CURSOR("after or before is not a cursor of this list with this filter, order and language."),
    QUERY_TOO_LARGE("The query is too deep, or asks for too much at once."),
    QUERY_TIMEOUT("The query took too long."),
    BAD_REQUEST("The body is not a GraphQL request in JSON."),
    REQUEST_TOO_LARGE("The body is too long."),
    REQUEST_TIMEOUT("The body took too long to arrive."),
    PERSISTED_QUERY_NOT_SUPPORTED(
            "The request has the hash of a query instead of a query, and the server knows no hashes."),
    PERSISTED_QUERY_NOT_FOUND(
            "The request has the hash of a query instead of a query, and the server does not know it."),
    DOCUMENT_NOT_FOUND("No saved query has this documentId."),
    DOCUMENT_REQUIRED("The server runs saved queries only."),
    NOT_FOUND("There is nothing at this address."),
    METHOD_NOT_ALLOWED("The method is not POST or QUERY, or GET with a documentId."),
    NOT_ACCEPTABLE("The client accepts no media type that the server can answer in."),
    UNSUPPORTED_MEDIA_TYPE("The body is not of the media type application/json in UTF-8, or is compressed."),
    SERVICE_UNAVAILABLE("The database does not answer at the moment, or too many bodies are being received."),
    INTERNAL_ERROR("The server failed; the failure is in its log.");

    private final String description;

    ErrorCode(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }
}
