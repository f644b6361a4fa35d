package org.partnershipgraph.persistence.index.search;

import java.util.List;
import java.util.Set;
import org.partnershipgraph.persistence.index.lucene.TextClass;
import org.partnershipgraph.persistence.index.text.Word;

/**
 * What somebody asks for.
 *
 * @param words all words, as they stand where they are a name
 * @param telling those that each must match: all but such as nearly every text has, unless there are no others
 */
record ParsedSearch(List<Word> words, List<Word> telling) {

    private static final Set<String> SMALL = Set.of(("a an and at by for from in of on or the to with"
                    + " att av de den det en ett från för hos i inom med mellan och om på till vid")
            .split(" "));

    static ParsedSearch of(String text) {
        var words = Word.of(text);
        var telling =
                words.stream().filter(word -> !SMALL.contains(word.written())).toList();
        return new ParsedSearch(words, telling.isEmpty() ? words : telling);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the telling word at a place may be unfinished. */
    boolean isLast(int place) {
        return place == telling.size() - 1 && telling.get(place).equals(words.get(words.size() - 1));
    }

    /** What a record is worth at most. */
    int most() {
        return TextClass.MOST * telling.size();
    }
}
