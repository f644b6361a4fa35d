package org.partnershipgraph.query;

/** A cursor that does not belong to the list, or is malformed. */
public class BadCursorException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BadCursorException() {
        super("The cursor does not belong to this list: use one that the same list, filter and order gave");
    }
}
