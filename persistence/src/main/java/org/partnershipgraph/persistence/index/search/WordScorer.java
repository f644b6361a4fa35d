package org.partnershipgraph.persistence.index.search;

import java.util.Collections;
import java.util.Set;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.partnershipgraph.persistence.index.lucene.SearchFields;
import org.partnershipgraph.persistence.index.lucene.TextClass;
import org.partnershipgraph.persistence.index.search.MatchedTexts.Candidate;
import org.partnershipgraph.persistence.index.text.Word;
import org.partnershipgraph.persistence.index.text.WordForms;

/** Scores texts by how well they match a word, as the queries of {@link WordClauses} do. */
class WordScorer {

    private final Word word;
    private final boolean isLast;
    private final Set<String> forms;
    private final Set<String> inflections;
    private final CharacterRunAutomaton misspelt;
    private final CharacterRunAutomaton misspeltPrefix;

    WordScorer(Word word, boolean isLast) {
        this.word = word;
        this.isLast = isLast;
        forms = WordForms.of(word);
        inflections = WordForms.inflections(word);
        misspelt = new CharacterRunAutomaton(WordClauses.misspelt(word));
        misspeltPrefix = new CharacterRunAutomaton(WordClauses.misspeltPrefix(word));
    }

    /** The score of the best word of the text; 0 if none matches. */
    int score(Candidate candidate) {
        var textClass = candidate.textClass();
        if (candidate.joined().contains(word.folded())) {
            return textClass.word;
        }
        int joined =
                candidate.withoutHyphen().map(other -> score(textClass, other)).orElse(0);
        return candidate.words().stream()
                .mapToInt(other -> scoreOfForms(textClass, other))
                .reduce(joined, Math::max);
    }

    private int scoreOfForms(TextClass textClass, Word other) {
        int score = score(textClass, other.folded());
        return isOtherForm(other) ? Math.max(score, textClass.stem) : score;
    }

    private int score(TextClass textClass, String other) {
        if (other.equals(word.folded())) {
            return textClass.word;
        }
        int score = scoreOfMisspelt(textClass, other);
        if (isCompound(textClass, other)) {
            score = Math.max(score, TextClass.COMPOUND_SCORE);
        }
        if (WordClauses.isPrefix(word, isLast) && other.startsWith(word.folded())) {
            score = Math.max(score, textClass.prefix);
        }
        return score;
    }

    private boolean isCompound(TextClass textClass, String other) {
        return (WordClauses.isCompound(textClass, word) && other.startsWith(word.swedish()))
                || (SearchFields.hasTail(other)
                        && WordClauses.tails(textClass, inflections).stream()
                                .anyMatch(SearchFields.reversed(other)::startsWith));
    }

    private int scoreOfMisspelt(TextClass textClass, String other) {
        if (WordClauses.isMisspelt(word) && misspelt.run(other)) {
            return textClass.misspelt;
        }
        boolean isMisspeltPrefix = WordClauses.isMisspeltPrefix(word, isLast) && misspeltPrefix.run(other);
        return isMisspeltPrefix ? textClass.misspeltPrefix() : 0;
    }

    private boolean isOtherForm(Word other) {
        return forms.contains(other.folded()) || !Collections.disjoint(other.stems(), inflections);
    }
}
