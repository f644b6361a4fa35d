package org.partnershipgraph.listing;

/** Answers which records match and how many; keeps no records itself. */
public interface Index {

    /**
     * The window of the list.
     *
     * @throws BadCursorException where the window's cursor is not one of this list
     */
    Matches find(Listing listing);

    /** Reads everything from the store anew. */
    void rebuild();
}
