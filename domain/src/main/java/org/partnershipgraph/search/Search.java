package org.partnershipgraph.search;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.SearchField;
import org.partnershipgraph.query.BadCursorException;

/** Finds records by free text: a name, part of a name, a misspelt name, words of a text. */
public interface Search {

    /**
     * The records that match every word, by descending score. Ties: records with a name before partnerships, these
     * before projects; then more links; then the order of kinds.
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
     * @param totalCount how many match in all
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
     * @param score how well it matches: above 0, and 1 if its name equals the text; another name or a title scores
     *     slightly less
     * @param cursor its position in the list
     */
    record SearchMatch(Kind<?> kind, String key, double score, String cursor) {}

    /** A text that matches a word of the search, and the field it is in. */
    record MatchedText(SearchField field, String text) {}
}
