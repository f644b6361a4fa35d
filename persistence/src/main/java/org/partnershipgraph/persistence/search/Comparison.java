package org.partnershipgraph.persistence.search;

import java.util.Collections;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.partnershipgraph.persistence.search.MatchedTexts.Candidate;

/** Compares a word with texts as the queries of {@link WordMatches} do. */
class Comparison {

    private final Word word;
    private final boolean isLast;
    private final CharacterRunAutomaton misspellings;

    Comparison(Word word, boolean isLast) {
        this.word = word;
        this.isLast = isLast;
        misspellings = new CharacterRunAutomaton(new LevenshteinAutomata(word.folded(), true).toAutomaton(1));
    }

    /** What the best word of the text is worth, 0 where none matches. */
    int worth(Candidate candidate) {
        return candidate.words().stream()
                .mapToInt(other -> worth(candidate.group(), other))
                .max()
                .orElse(0);
    }

    private int worth(Group group, Word other) {
        if (other.folded().equals(word.folded())) {
            return group.word;
        }
        int worth = WordMatches.isPerhapsMisspelt(word) && misspellings.run(other.folded()) ? group.misspelt : 0;
        if (WordMatches.isPerhapsCompounded(group, word) && other.folded().startsWith(word.swedish())) {
            worth = Math.max(worth, Group.COMPOUND);
        }
        if (WordMatches.isBeginning(word, isLast) && other.folded().startsWith(word.folded())) {
            worth = Math.max(worth, group.prefix);
        }
        return isOtherForm(other) ? Math.max(worth, group.stem) : worth;
    }

    private boolean isOtherForm(Word other) {
        return word.stems().contains(other.folded()) || !Collections.disjoint(other.stems(), word.stems());
    }
}
