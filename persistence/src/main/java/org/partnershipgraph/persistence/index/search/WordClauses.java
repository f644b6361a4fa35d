package org.partnershipgraph.persistence.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.index.lucene.SearchFields;
import org.partnershipgraph.persistence.index.lucene.TextClass;
import org.partnershipgraph.persistence.index.lucene.TextClass.Form;
import org.partnershipgraph.persistence.index.text.Word;
import org.partnershipgraph.persistence.index.text.WordForms;

/** What matches a word or a whole text, and what each match is worth. Nothing in a text is parsed. */
class WordClauses {

    /** Shorter words have too many others one error away. */
    private static final int SHORTEST_MISSPELT = 4;
    /** Shorter words are nearly the beginning of many others. */
    private static final int SHORTEST_UNFINISHED = 5;
    /** Shorter words begin too many others; the last one may still be unfinished. */
    private static final int SHORTEST_PREFIX = 3;

    /** Shorter stems begin too many words that have nothing to do with them. */
    private static final int SHORTEST_COMPOUNDED = 6;

    private final Word word;
    private final boolean isLast;
    private final boolean isForgiving;
    private final Set<String> forms;
    /** The forms that are not the word itself. */
    private final Set<String> others;

    private @Nullable TermMatcher misspelt;
    private boolean isMisspeltAndUnfinished;

    /** Where forgiving, words match too which are one typing error away or begin with the stem. */
    WordClauses(Word word, boolean isLast, boolean isForgiving) {
        this.word = word;
        this.isLast = isLast;
        this.isForgiving = isForgiving;
        forms = WordForms.of(word);
        others = forms.stream().filter(form -> !form.equals(word.folded())).collect(Collectors.toSet());
    }

    /** Whether other words that begin with this one match too. */
    static boolean isBeginning(Word word, boolean isLast) {
        return isLast || word.folded().length() >= SHORTEST_PREFIX;
    }

    /** Whether words of the group match too that begin with the stem of this one: Swedish makes one word of two. */
    static boolean isPerhapsCompounded(TextClass group, Word word) {
        var stem = word.swedish();
        return (group == TextClass.TITLE || group == TextClass.TEXT)
                && stem.length() >= SHORTEST_COMPOUNDED
                && stem.length() < word.folded().length();
    }

    /** Whether words match that are one typing error away: a letter more, less or other, or two exchanged. */
    static boolean isPerhapsMisspelt(Word word) {
        return word.folded().length() >= SHORTEST_MISSPELT && !word.isNumber();
    }

    /** Whether the word, where no name matches, may be the beginning of one with a typing error. */
    static boolean isPerhapsMisspeltAndUnfinished(Word word, boolean isLast) {
        return isLast && word.folded().length() >= SHORTEST_UNFINISHED && isPerhapsMisspelt(word);
    }

    /** Has names match too that begin with the word but for a typing error; false where none ever can. */
    boolean seekUnfinished() {
        isMisspeltAndUnfinished = isForgiving && isPerhapsMisspeltAndUnfinished(word, isLast);
        return isMisspeltAndUnfinished;
    }

    /** Whether the word is long enough to speak of all that is of a country which it names. */
    boolean isPerhapsCountry() {
        return word.folded().length() >= SHORTEST_PREFIX;
    }

    List<ScoredTerms> in(TextClass group) {
        var matches = new ArrayList<ScoredTerms>();
        matches.add(match(group, Form.WORD, new TermMatcher.Exact(word.folded()), worth -> worth.word));
        matches.add(match(group, Form.STEM, new TermMatcher.Exact(forms), worth -> worth.stem));
        matches.add(match(group, Form.WORD, new TermMatcher.Exact(others), worth -> worth.stem));
        if (isBeginning(word, isLast)) {
            matches.add(match(group, Form.WORD, new TermMatcher.Beginning(word.folded()), worth -> worth.prefix));
        }
        if (isForgiving && isPerhapsCompounded(group, word)) {
            matches.add(
                    match(group, Form.WORD, new TermMatcher.Beginning(word.swedish()), worth -> TextClass.COMPOUND));
        }
        if (isForgiving && group.misspelt > 0 && isPerhapsMisspelt(word)) {
            matches.add(match(group, Form.WORD, misspelt(), worth -> worth.misspelt));
        }
        if (isMisspeltAndUnfinished && group.unfinished() > 0) {
            matches.add(match(group, Form.WORD, unfinished(), TextClass::unfinished));
        }
        return matches;
    }

    /** Texts of the group that are, or begin with, the words as a whole; worth as much for each word. */
    static List<ScoredTerms> ofWhole(TextClass group, ParsedSearch asked) {
        var words = asked.words();
        var folded = Word.folded(words);
        int count = asked.telling().size();
        var matches = new ArrayList<ScoredTerms>();
        matches.add(new ScoredTerms(
                group.field(Form.SAME), new TermMatcher.Exact(Word.written(words)), group.same * count, 0));
        for (var form : List.of(Form.SAME, Form.FOLDED)) {
            matches.add(new ScoredTerms(group.field(form), new TermMatcher.Exact(folded), group.folded * count, 0));
            matches.add(new ScoredTerms(group.field(form), new TermMatcher.Beginning(folded), group.start * count, 0));
        }
        return matches;
    }

    static ScoredTerms linkedTo(Set<String> ids, int worth) {
        return new ScoredTerms(SearchFields.LINK, new TermMatcher.Exact(ids), worth, 0);
    }

    private static ScoredTerms match(TextClass group, Form form, TermMatcher spelling, ToIntFunction<TextClass> worth) {
        var ofWhole = group.ofWhole();
        return new ScoredTerms(
                group.field(form), spelling, worth.applyAsInt(group), ofWhole == null ? 0 : worth.applyAsInt(ofWhole));
    }

    /** Made once for all groups, for it takes longer than to look into most of them. */
    private TermMatcher misspelt() {
        if (misspelt == null) {
            misspelt = new TermMatcher.Misspelling(word.folded(), new CompiledAutomaton(oneError(word), true, false));
        }
        return misspelt;
    }

    private TermMatcher unfinished() {
        return new TermMatcher.Misspelling(word.folded(), new CompiledAutomaton(oneErrorAndMore(word), false, false));
    }

    static Automaton oneError(Word word) {
        return new LevenshteinAutomata(word.folded(), true).toAutomaton(1);
    }

    /** Words whose beginning is one typing error away, which is not in the first letter. */
    static Automaton oneErrorAndMore(Word word) {
        int first = word.folded().offsetByCodePoints(0, 1);
        var error = new LevenshteinAutomata(word.folded().substring(first), true)
                .toAutomaton(1, word.folded().substring(0, first));
        var more = Operations.concatenate(error, Automata.makeAnyString());
        return Operations.determinize(more, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
}
