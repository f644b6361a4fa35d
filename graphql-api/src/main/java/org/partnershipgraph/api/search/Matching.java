package org.partnershipgraph.api.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.Search.MatchedText;
import org.partnershipgraph.search.Search.SearchMatch;

/** The texts that matched, looked up for a whole page at once and only if the query selects them. */
class Matching {

    private final Search search;
    private final String text;
    private final List<SearchMatch> page;
    private @Nullable Map<SearchMatch, List<MatchedText>> matched;

    Matching(Search search, String text, List<SearchMatch> page) {
        this.search = search;
        this.text = text;
        this.page = page;
    }

    synchronized List<MatchedText> of(SearchMatch match) {
        if (matched == null) {
            matched = search.matched(text, page);
        }
        return matched.getOrDefault(match, List.of());
    }
}
