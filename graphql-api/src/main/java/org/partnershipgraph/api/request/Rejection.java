package org.partnershipgraph.api.request;

import org.partnershipgraph.api.error.ErrorCode;
import org.springframework.http.HttpStatus;

/** Why a request is not taken as a GraphQL request at all. */
record Rejection(HttpStatus status, ErrorCode code, String message) {

    static Rejection badRequest(String message) {
        return new Rejection(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }
}
