package org.partnershipgraph.listing;

/** A cursor that no list has given out, or another list than the one it is used on. */
public class BadCursorException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BadCursorException() {
        super("The cursor does not belong to this list: use one that the same list, filter and order gave");
    }
}
