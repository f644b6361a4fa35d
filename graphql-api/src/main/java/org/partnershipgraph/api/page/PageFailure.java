package org.partnershipgraph.api.page;

import org.springframework.http.HttpStatus;

/** A page that cannot be shown, with what its reader can do about it. */
class PageFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    PageFailure(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
