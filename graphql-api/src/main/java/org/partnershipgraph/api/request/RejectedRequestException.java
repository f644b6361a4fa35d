package org.partnershipgraph.api.request;

import org.partnershipgraph.api.error.ErrorCode;
import org.springframework.http.HttpStatus;

/** Rejects a request to {@code /graphql} that is not a valid GraphQL request. */
class RejectedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final ErrorCode code;

    RejectedRequestException(HttpStatus status, ErrorCode code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static RejectedRequestException badRequest(String message) {
        return new RejectedRequestException(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }

    HttpStatus status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }
}
