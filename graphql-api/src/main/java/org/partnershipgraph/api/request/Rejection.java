package org.partnershipgraph.api.limit;

import org.partnershipgraph.api.error.ErrorCode;
import org.springframework.http.HttpStatus;

/** Why a request is not taken as a GraphQL request at all. */
record Refusal(HttpStatus status, ErrorCode code, String message) {

    static Refusal badRequest(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }
}
