package org.partnershipgraph.api.search;

import org.partnershipgraph.search.SearchMatch;

/** A record that was found, with the text that it was searched by. */
record SearchEdge(String cursor, Object node, double score, SearchMatch match, String text) {

    static SearchEdge of(String text, SearchMatch match, Object node) {
        return new SearchEdge(match.cursor(), node, match.score(), match, text);
    }
}
