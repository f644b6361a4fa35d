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
import org.partnershipgraph.persistence.index.lucene.Group;
import org.partnershipgraph.persistence.index.lucene.Group.Form;
import org.partnershipgraph.persistence.index.lucene.SearchFields;
import org.partnershipgraph.persistence.index.text.OtherForms;
import org.partnershipgraph.persistence.index.text.Word;

/** What matches a word or a whole text, and what each match is worth. Nothing in a text is parsed. */
class WordMatches {

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

    private @Nullable Spelling misspelt;
    private boolean isMisspeltAndUnfinished;

    /** Where forgiving, words match too which are one typing error away or begin with the stem. */
    WordMatches(Word word, boolean isLast, boolean isForgiving) {
        this.word = word;
        this.isLast = isLast;
        this.isForgiving = isForgiving;
        forms = OtherForms.of(word);
        others = forms.stream().filter(form -> !form.equals(word.folded())).collect(Collectors.toSet());
    }

    /** Whether other words that begin with this one match too. */
    static boolean isBeginning(Word word, boolean isLast) {
        return isLast || word.folded().length() >= SHORTEST_PREFIX;
    }

    /** Whether words of the group match too that begin with the stem of this one: Swedish makes one word of two. */
    static boolean isPerhapsCompounded(Group group, Word word) {
        var stem = word.swedish();
        return (group == Group.TITLE || group == Group.TEXT)
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

    List<Match> in(Group group) {
        var matches = new ArrayList<Match>();
        matches.add(match(group, Form.WORD, new Spelling.Exact(word.folded()), worth -> worth.word));
        matches.add(match(group, Form.STEM, new Spelling.Exact(forms), worth -> worth.stem));
        matches.add(match(group, Form.WORD, new Spelling.Exact(others), worth -> worth.stem));
        if (isBeginning(word, isLast)) {
            matches.add(match(group, Form.WORD, new Spelling.Beginning(word.folded()), worth -> worth.prefix));
        }
        if (isForgiving && isPerhapsCompounded(group, word)) {
            matches.add(match(group, Form.WORD, new Spelling.Beginning(word.swedish()), worth -> Group.COMPOUND));
        }
        if (isForgiving && group.misspelt > 0 && isPerhapsMisspelt(word)) {
            matches.add(match(group, Form.WORD, misspelt(), worth -> worth.misspelt));
        }
        if (isMisspeltAndUnfinished && group.unfinished() > 0) {
            matches.add(match(group, Form.WORD, unfinished(), Group::unfinished));
        }
        return matches;
    }

    /** Texts of the group that are, or begin with, the words as a whole; worth as much for each word. */
    static List<Match> ofWhole(Group group, Asked asked) {
        var words = asked.words();
        var folded = Word.folded(words);
        int count = asked.telling().size();
        var matches = new ArrayList<Match>();
        matches.add(new Match(group.field(Form.SAME), new Spelling.Exact(Word.written(words)), group.same * count, 0));
        for (var form : List.of(Form.SAME, Form.FOLDED)) {
            matches.add(new Match(group.field(form), new Spelling.Exact(folded), group.folded * count, 0));
            matches.add(new Match(group.field(form), new Spelling.Beginning(folded), group.start * count, 0));
        }
        return matches;
    }

    static Match linkedTo(Set<String> ids, int worth) {
        return new Match(SearchFields.LINK, new Spelling.Exact(ids), worth, 0);
    }

    private static Match match(Group group, Form form, Spelling spelling, ToIntFunction<Group> worth) {
        var ofWhole = group.ofWhole();
        return new Match(
                group.field(form), spelling, worth.applyAsInt(group), ofWhole == null ? 0 : worth.applyAsInt(ofWhole));
    }

    /** Made once for all groups, for it takes longer than to look into most of them. */
    private Spelling misspelt() {
        if (misspelt == null) {
            misspelt = new Spelling.Misspelling(word.folded(), new CompiledAutomaton(oneError(word), true, false));
        }
        return misspelt;
    }

    private Spelling unfinished() {
        return new Spelling.Misspelling(word.folded(), new CompiledAutomaton(oneErrorAndMore(word), false, false));
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
