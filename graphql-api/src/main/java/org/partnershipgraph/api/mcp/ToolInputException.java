package org.partnershipgraph.api.mcp;

import java.util.Locale;
import org.partnershipgraph.api.error.ErrorText;

/** Thrown if an argument of a tool is wrong; the message says what is right. */
class ToolInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ErrorText text;

    ToolInputException(ErrorText text) {
        super(text.in(Locale.ENGLISH));
        this.text = text;
    }

    ErrorText text() {
        return text;
    }
}
