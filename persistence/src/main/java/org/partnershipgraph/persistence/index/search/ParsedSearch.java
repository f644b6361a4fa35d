package org.partnershipgraph.persistence.index.search;

import java.util.List;
import java.util.Set;
import org.partnershipgraph.persistence.index.lucene.TextClass;
import org.partnershipgraph.persistence.index.text.Word;

/**
 * The words of a search text.
 *
 * @param words all words
 * @param significantWords the words that must match: all but stop words, or all if there are only stop words
 */
record ParsedSearch(List<Word> words, List<Word> significantWords) {

    private static final Set<String> STOP_WORDS = Set.of(("a an and at by for from in of on or the to with"
                    + " att av de den det en ett från för hos i inom med mellan och om på till vid")
            .split(" "));

    static ParsedSearch of(String text) {
        var words = Word.of(text);
        var significant = words.stream()
                .filter(word -> !STOP_WORDS.contains(word.written()))
                .toList();
        return new ParsedSearch(words, significant.isEmpty() ? words : significant);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the significant word is the last of all, which may be unfinished. */
    boolean isLast(int index) {
        return index == significantWords.size() - 1
                && significantWords.get(index).equals(words.get(words.size() - 1));
    }

    /** The highest score of a record. */
    int maxScore() {
        return TextClass.MAX_SCORE * significantWords.size();
    }
}
