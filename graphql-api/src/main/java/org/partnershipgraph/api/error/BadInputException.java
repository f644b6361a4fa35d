package org.partnershipgraph.api.error;

import java.util.Locale;

/** Thrown if an argument has an invalid value; the message says what is valid. */
public class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String argument;
    private final transient ErrorText text;

    /** Rejects the argument at a path, such as first or filter.country[0]. */
    public BadInputException(String argument, ErrorText text) {
        super(text.in(Locale.ENGLISH));
        this.argument = argument;
        this.text = text;
    }

    public String argument() {
        return argument;
    }

    public ErrorText text() {
        return text;
    }
}
