package org.partnershipgraph.api.filter;

import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.search.SearchQuery;

/** Words in the texts of a record or in the names of linked records. */
public class TextCondition implements Condition {

    @Override
    public Filter of(Object value, ArgumentPath place, FilterParser parser) {
        var text = (String) value;
        require(text, place);
        return new Filter.FullText(text);
    }

    /**
     * Checks that a text can be searched for.
     *
     * @throws org.partnershipgraph.api.error.BadInputException if it has no word, or is too long
     */
    public static void require(String text, ArgumentPath place) {
        SearchQuery.flawOf(text).ifPresent(flaw -> {
            throw switch (flaw) {
                case EMPTY -> place.bad("search.empty");
                case TOO_LONG -> place.bad("search.long", text.length(), SearchQuery.MAX_LENGTH);
                case NO_LETTER_OR_DIGIT -> place.bad("search.no-word");
                case TOO_MANY_WORDS -> place.bad("search.many-words", SearchQuery.MAX_WORDS);
            };
        });
    }
}
