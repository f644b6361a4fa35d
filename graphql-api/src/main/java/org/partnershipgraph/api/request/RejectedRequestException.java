package org.partnershipgraph.api.request;

import java.util.Locale;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.springframework.http.HttpStatus;

/** Rejects a request that cannot be received, or one that is not valid, such as one to {@code /graphql} that is not a GraphQL request. */
public class RejectedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final ErrorCode code;
    private final transient ErrorText text;

    public RejectedRequestException(HttpStatus status, ErrorCode code, ErrorText text) {
        super(text.in(Locale.ENGLISH));
        this.status = status;
        this.code = code;
        this.text = text;
    }

    public static RejectedRequestException badRequest(ErrorText text) {
        return new RejectedRequestException(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, text);
    }

    /** Rejects JSON that is not a GraphQL request; the status depends on a setting. */
    static RejectedRequestException notWellFormed(ErrorText text) {
        return new RejectedRequestException(HttpStatus.UNPROCESSABLE_CONTENT, ErrorCode.BAD_REQUEST, text);
    }

    /** Makes clients with persisted queries send the query itself; from now on if the server knows no hashes at all. */
    static RejectedRequestException persistedQuery(boolean knowsHashes) {
        return knowsHashes
                ? new RejectedRequestException(
                        HttpStatus.OK,
                        ErrorCode.PERSISTED_QUERY_NOT_FOUND,
                        ErrorText.of("request.persisted-query-unknown"))
                : new RejectedRequestException(
                        HttpStatus.OK,
                        ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
                        ErrorText.of("request.persisted-query"));
    }

    static RejectedRequestException methodNotAllowed() {
        return new RejectedRequestException(
                HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.METHOD_NOT_ALLOWED, ErrorText.of("request.method"));
    }

    public static RejectedRequestException unsupportedType(ErrorText text) {
        return new RejectedRequestException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.UNSUPPORTED_MEDIA_TYPE, text);
    }

    static RejectedRequestException tooLong(int limit) {
        return tooLarge(ErrorText.of("request.too-long", limit));
    }

    public static RejectedRequestException tooLarge(ErrorText text) {
        return new RejectedRequestException(HttpStatus.CONTENT_TOO_LARGE, ErrorCode.REQUEST_TOO_LARGE, text);
    }

    static RejectedRequestException tooSlow() {
        return new RejectedRequestException(
                HttpStatus.REQUEST_TIMEOUT, ErrorCode.REQUEST_TIMEOUT, ErrorText.of("request.too-slow"));
    }

    static RejectedRequestException tooManyRequests(long secondsToWait) {
        return new RejectedRequestException(
                HttpStatus.TOO_MANY_REQUESTS, ErrorCode.TOO_MANY_REQUESTS, ErrorText.of("request.rate", secondsToWait));
    }

    static RejectedRequestException tooManyBodies() {
        return new RejectedRequestException(
                HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.SERVICE_UNAVAILABLE, ErrorText.of("request.too-many"));
    }

    HttpStatus status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }

    String messageIn(Locale locale) {
        return text.in(locale);
    }
}
