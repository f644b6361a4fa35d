package org.partnershipgraph.query;

import java.util.List;

/**
 * One window of a list.
 *
 * @param matches the records in it, in the list's order
 * @param totalCount how many there are in the whole list
 * @param hasPrevious whether there are any before the window
 * @param hasNext whether there are any after it
 */
public record Matches(List<Match> matches, int totalCount, boolean hasPrevious, boolean hasNext) {

    public Matches {
        matches = List.copyOf(matches);
    }
}
