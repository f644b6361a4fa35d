package org.partnershipgraph.api.error;

/** What a client asked for makes no sense; the message says what would. */
public class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String argument;

    /** The place of the argument among those of its field, such as first or filter.country[0]. */
    public BadInputException(String argument, String message) {
        super(message);
        this.argument = argument;
    }

    public String argument() {
        return argument;
    }
}
