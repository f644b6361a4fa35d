package org.partnershipgraph.api.export;

/** Thrown if an export cannot be continued after a part of its file has been written. */
public class BrokenExportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenExportException(String message) {
        super(message);
    }
}
