package org.partnershipgraph.api.request;

import java.util.Locale;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.springframework.http.HttpStatus;

/** Rejects a request to {@code /graphql} that is not a valid GraphQL request. */
class RejectedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final ErrorCode code;
    private final transient ErrorText text;

    RejectedRequestException(HttpStatus status, ErrorCode code, ErrorText text) {
        super(text.in(Locale.ENGLISH));
        this.status = status;
        this.code = code;
        this.text = text;
    }

    static RejectedRequestException badRequest(ErrorText text) {
        return new RejectedRequestException(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, text);
    }

    /** Makes clients with persisted queries send the query itself. */
    static RejectedRequestException persistedQuery() {
        return new RejectedRequestException(
                HttpStatus.OK, ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, ErrorText.of("request.persisted-query"));
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
