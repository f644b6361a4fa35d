package org.partnershipgraph.search;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.SearchField;
import org.partnershipgraph.query.BadCursorException;

/** Finds records by what people type: a name, a part or a misspelling of it, words of a text. */
public interface Search {

    /**
     * The records that match every word, the best first; of equally good ones the more connected first.
     *
     * @throws BadCursorException if the window's cursor is not one of this search
     */
    SearchMatches find(SearchQuery query);

    /** The texts of each found record that match the words, each once; none if it no longer matches. */
    Map<SearchMatch, List<MatchedText>> matched(String text, List<SearchMatch> found);

    /**
     * One window of the records found.
     *
     * @param matches the records in it, the best first
     * @param totalCount how many were found in all
     * @param hasPrevious whether there are any before the window
     * @param hasNext whether there are any after it
     */
    record SearchMatches(List<SearchMatch> matches, int totalCount, boolean hasPrevious, boolean hasNext) {

        public SearchMatches {
            matches = List.copyOf(matches);
        }
    }

    /**
     * A record that matches.
     *
     * @param key its key among its kind
     * @param score how well it matches: above 0, and 1 if one of its names is exactly the text
     * @param cursor its place in the list
     */
    record SearchMatch(Kind<?> kind, String key, double score, String cursor) {}

    /** A text that matches a word of the search, and the field it is in. */
    record MatchedText(SearchField field, String text) {}
}
