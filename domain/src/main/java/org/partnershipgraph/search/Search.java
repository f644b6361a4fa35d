package org.partnershipgraph.search;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.query.BadCursorException;

/** Finds records by what people type: a name, a part or a misspelling of it, words of a text. */
public interface Search {

    /**
     * The records that match every word, the best first, the more connected first among equals.
     *
     * @throws BadCursorException where the window's cursor is not one of this search
     */
    SearchMatches find(SearchQuery query);

    /** Of each record that was found the texts that match the words, each once; none where it matches no more. */
    Map<SearchMatch, List<MatchedText>> matched(String text, List<SearchMatch> found);
}
