package org.partnershipgraph.api.search;

import org.partnershipgraph.search.Search.SearchMatch;

/** A record that was found, with access to the texts that matched. */
record SearchEdge(String cursor, Object node, double score, SearchMatch match, Matching matching) {

    static SearchEdge of(Matching matching, SearchMatch match, Object node) {
        return new SearchEdge(match.cursor(), node, match.score(), match, matching);
    }
}
