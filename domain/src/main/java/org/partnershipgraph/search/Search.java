package org.partnershipgraph.search;

import java.util.List;
import org.partnershipgraph.listing.BadCursorException;
import org.partnershipgraph.listing.Kind;

/** Finds records by what people type: a name, a part or a misspelling of it, words of a text. */
public interface Search {

    /**
     * The records that match every word, the best first, the more connected first among equals.
     *
     * @throws BadCursorException where the window's cursor is not one of this search
     */
    SearchMatches find(SearchQuery query);

    /** The texts of a record that match the words, each once; empty where it matches no more. */
    List<MatchedText> matched(String text, Kind kind, String key);
}
