package org.partnershipgraph.api.error;

/** What a client asked for makes no sense; the message says what would. */
public class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BadInputException(String message) {
        super(message);
    }
}
