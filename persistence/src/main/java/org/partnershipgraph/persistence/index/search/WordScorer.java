package org.partnershipgraph.persistence.index.search;

import java.util.Collections;
import java.util.Set;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.partnershipgraph.persistence.index.lucene.TextClass;
import org.partnershipgraph.persistence.index.search.MatchedTexts.Candidate;
import org.partnershipgraph.persistence.index.text.Word;
import org.partnershipgraph.persistence.index.text.WordForms;

/** Compares a word with texts as the queries of {@link WordClauses} do. */
class WordScorer {

    private final Word word;
    private final boolean isLast;
    private final Set<String> forms;
    private final CharacterRunAutomaton misspellings;
    private final CharacterRunAutomaton misspeltBeginnings;

    WordScorer(Word word, boolean isLast) {
        this.word = word;
        this.isLast = isLast;
        forms = WordForms.of(word);
        misspellings = new CharacterRunAutomaton(WordClauses.oneError(word));
        misspeltBeginnings = new CharacterRunAutomaton(WordClauses.oneErrorAndMore(word));
    }

    /** What the best word of the text is worth, 0 where none matches. */
    int worth(Candidate candidate) {
        var group = candidate.group();
        int joined = candidate.joined().map(other -> worth(group, other)).orElse(0);
        return candidate.words().stream()
                .mapToInt(other -> worthInItsForms(group, other))
                .reduce(joined, Math::max);
    }

    private int worth(TextClass group, String other) {
        if (other.equals(word.folded())) {
            return group.word;
        }
        int worth = misspelt(group, other);
        if (WordClauses.isPerhapsCompounded(group, word) && other.startsWith(word.swedish())) {
            worth = Math.max(worth, TextClass.COMPOUND);
        }
        if (WordClauses.isBeginning(word, isLast) && other.startsWith(word.folded())) {
            worth = Math.max(worth, group.prefix);
        }
        return worth;
    }

    private int misspelt(TextClass group, String other) {
        if (WordClauses.isPerhapsMisspelt(word) && misspellings.run(other)) {
            return group.misspelt;
        }
        boolean isPerhapsUnfinished = WordClauses.isPerhapsMisspeltAndUnfinished(word, isLast);
        return isPerhapsUnfinished && misspeltBeginnings.run(other) ? group.unfinished() : 0;
    }

    private int worthInItsForms(TextClass group, Word other) {
        int worth = worth(group, other.folded());
        return isOtherForm(other) ? Math.max(worth, group.stem) : worth;
    }

    private boolean isOtherForm(Word other) {
        return forms.contains(other.folded()) || !Collections.disjoint(other.stems(), forms);
    }
}
