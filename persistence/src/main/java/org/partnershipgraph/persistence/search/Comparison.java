package org.partnershipgraph.persistence.search;

import java.util.Collections;
import java.util.Set;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.partnershipgraph.persistence.search.MatchedTexts.Candidate;

/** Compares a word with texts as the queries of {@link WordMatches} do. */
class Comparison {

    private final Word word;
    private final boolean isLast;
    private final Set<String> forms;
    private final CharacterRunAutomaton misspellings;
    private final CharacterRunAutomaton misspeltBeginnings;

    Comparison(Word word, boolean isLast) {
        this.word = word;
        this.isLast = isLast;
        forms = OtherForms.of(word);
        misspellings = new CharacterRunAutomaton(WordMatches.oneError(word));
        misspeltBeginnings = new CharacterRunAutomaton(WordMatches.oneErrorAndMore(word));
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
        int worth = misspelt(group, other.folded());
        if (WordMatches.isPerhapsCompounded(group, word) && other.folded().startsWith(word.swedish())) {
            worth = Math.max(worth, Group.COMPOUND);
        }
        if (WordMatches.isBeginning(word, isLast) && other.folded().startsWith(word.folded())) {
            worth = Math.max(worth, group.prefix);
        }
        return isOtherForm(other) ? Math.max(worth, group.stem) : worth;
    }

    private int misspelt(Group group, String other) {
        if (WordMatches.isPerhapsMisspelt(word) && misspellings.run(other)) {
            return group.misspelt;
        }
        boolean isPerhapsUnfinished = WordMatches.isPerhapsMisspeltAndUnfinished(word, isLast);
        return isPerhapsUnfinished && misspeltBeginnings.run(other) ? group.unfinished() : 0;
    }

    private boolean isOtherForm(Word other) {
        return forms.contains(other.folded()) || !Collections.disjoint(other.stems(), forms);
    }
}
