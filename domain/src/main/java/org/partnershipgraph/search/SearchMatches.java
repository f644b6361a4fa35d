package org.partnershipgraph.search;

import java.util.List;

/**
 * One window of what was found.
 *
 * @param matches the records in it, the best first
 * @param totalCount how many there are in all
 * @param hasPrevious whether there are any before the window
 * @param hasNext whether there are any after it
 */
public record SearchMatches(List<SearchMatch> matches, int totalCount, boolean hasPrevious, boolean hasNext) {

    public SearchMatches {
        matches = List.copyOf(matches);
    }
}
