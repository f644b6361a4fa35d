package org.partnershipgraph.listing;

import java.util.List;

/** Answers which records match and how many; keeps no records itself. */
public interface Index {

    /**
     * The window of the list.
     *
     * @throws BadCursorException where the window's cursor is not one of this list
     */
    Matches find(Listing listing);

    /** Keys of records that match, each once and in no particular order: all of them, or as many as wanted. */
    List<String> keys(Kind kind, Filter filter, int most);

    /** Reads everything from the store anew. */
    void rebuild();
}
