package org.partnershipgraph.api.document;

/** A saved query that cannot be used; the server does not start with it. */
class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    InvalidDocumentException(String message, String action) {
        super(message);
        this.action = action;
    }

    /** What to do about it. */
    String action() {
        return action;
    }
}
