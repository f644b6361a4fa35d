package org.partnershipgraph.persistence.index.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.partnershipgraph.persistence.index.lucene.SearchFields;
import org.partnershipgraph.persistence.index.lucene.TextClass;
import org.partnershipgraph.persistence.index.lucene.TextClass.Form;
import org.partnershipgraph.persistence.index.text.Word;
import org.partnershipgraph.persistence.index.text.WordForms;

/** The ways in which texts match a word, or a whole search text. Nothing is parsed as a query. */
class WordClauses {

    /** Shorter words have too many words one error away. */
    private static final int MIN_MISSPELT = 4;
    /** With one error, shorter words begin too many others. */
    private static final int MIN_MISSPELT_PREFIX = 5;
    /** Shorter words begin too many others, except the last word, which may be incomplete. */
    private static final int MIN_PREFIX = 3;
    /** Shorter stems begin too many unrelated words. */
    private static final int MIN_COMPOUND = 6;
    /** Shorter words end too many unrelated ones. */
    private static final int MIN_TAIL = 5;

    private final Word word;
    private final boolean isLast;
    private final boolean isFuzzy;
    private final Set<String> inflections;
    private final Set<String> otherForms;

    private boolean isMisspeltPrefix;

    /** @param isFuzzy whether words that are one typing error away or a compound of the word match too */
    WordClauses(Word word, boolean isLast, boolean isFuzzy) {
        this.word = word;
        this.isLast = isLast;
        this.isFuzzy = isFuzzy;
        inflections = WordForms.inflections(word);
        otherForms = WordForms.of(word).stream()
                .filter(form -> !form.equals(word.folded()))
                .collect(Collectors.toSet());
    }

    /** Whether longer words that begin with this one match. */
    static boolean isPrefix(Word word, boolean isLast) {
        return isLast || word.folded().length() >= MIN_PREFIX;
    }

    /** Whether words that begin with the stem match: Swedish compounds are one word. */
    static boolean isCompound(TextClass textClass, Word word) {
        var stem = word.swedish();
        return (textClass == TextClass.TITLE || textClass == TextClass.TEXT)
                && stem.length() >= MIN_COMPOUND
                && stem.length() < word.folded().length();
    }

    /** The forms of the word that longer words of the class may end in, reversed. */
    static List<String> tails(TextClass textClass, Set<String> forms) {
        return textClass.hasTails()
                ? forms.stream()
                        .filter(form -> form.length() >= MIN_TAIL)
                        .map(SearchFields::reversed)
                        .toList()
                : List.of();
    }

    /** Whether words match that are one typing error away: a letter added, missing or replaced, or two transposed. */
    static boolean isMisspelt(Word word) {
        return word.folded().length() >= MIN_MISSPELT && !word.isNumber();
    }

    /** Whether names that begin with the word apart from a typing error match if no other name does. */
    static boolean isMisspeltPrefix(Word word, boolean isLast) {
        return isLast && word.folded().length() >= MIN_MISSPELT_PREFIX && isMisspelt(word);
    }

    /** Lets names match that begin with the word apart from a typing error; false if the word is too short for that. */
    boolean allowMisspeltPrefix() {
        isMisspeltPrefix = isFuzzy && isMisspeltPrefix(word, isLast);
        return isMisspeltPrefix;
    }

    /** Whether the word is long enough to find everything in a country of that name. */
    boolean isCountry() {
        return word.folded().length() >= MIN_PREFIX;
    }

    /** Adds the matches of the word in texts of the class. */
    void addTo(BestMatch match, TextClass textClass) {
        addWholeTo(match, textClass);
        var words = textClass.field(Form.WORD);
        if (isPrefix(word, isLast)) {
            add(match, textClass, prefix(words, word.folded()), scores -> scores.prefix);
        }
        if (isFuzzy) {
            addFuzzy(match, textClass, words);
        }
    }

    /** Adds the matches of the complete word, or another form of it, without typing errors. */
    void addWholeTo(BestMatch match, TextClass textClass) {
        var words = textClass.field(Form.WORD);
        add(match, textClass, terms(words, Set.of(word.folded())), scores -> scores.word);
        if (textClass.isName()) {
            add(match, textClass, terms(textClass.field(Form.JOINED), Set.of(word.folded())), scores -> scores.word);
        }
        add(match, textClass, terms(textClass.field(Form.STEM), inflections), scores -> scores.stem);
        if (!otherForms.isEmpty()) {
            add(match, textClass, terms(words, otherForms), scores -> scores.stem);
        }
    }

    private void addFuzzy(BestMatch match, TextClass textClass, String words) {
        if (isCompound(textClass, word)) {
            add(match, textClass, prefix(words, word.swedish()), scores -> TextClass.COMPOUND_SCORE);
        }
        for (var tail : tails(textClass, inflections)) {
            add(match, textClass, prefix(textClass.field(Form.TAIL), tail), scores -> TextClass.COMPOUND_SCORE);
        }
        if (textClass.misspelt > 0 && isMisspelt(word)) {
            add(match, textClass, misspelt(words), scores -> scores.misspelt);
        }
        if (textClass.misspeltPrefix() > 0 && isMisspeltPrefix) {
            var term = new Term(words, word.folded());
            add(match, textClass, new AutomatonQuery(term, misspeltPrefix(word)), TextClass::misspeltPrefix);
        }
    }

    /** Adds texts of the class that are, or begin with, the whole search text; each of its words gets the score. */
    static void addWholeText(BestMatch match, TextClass textClass, ParsedSearch search) {
        var folded = Word.folded(search.words());
        int count = search.significantWords().size();
        var exactField = textClass.field(Form.EXACT);
        match.add(terms(exactField, Set.of(Word.written(search.words()))), textClass.exact * count);
        for (var field : Set.of(exactField, textClass.field(Form.FOLDED))) {
            match.add(terms(field, Set.of(folded)), textClass.folded * count);
            match.add(prefix(field, folded), textClass.start * count);
        }
    }

    static Query linkedTo(Collection<String> ids) {
        return terms(SearchFields.LINK, ids);
    }

    static Query terms(String field, Collection<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.iterator().next()))
                : new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    private static Query prefix(String field, String prefix) {
        return new PrefixQuery(new Term(field, prefix));
    }

    private Query misspelt(String field) {
        return new FuzzyQuery(
                new Term(field, word.folded()),
                1,
                0,
                FuzzyQuery.defaultMaxExpansions,
                true,
                FuzzyQuery.CONSTANT_SCORE_BLENDED_REWRITE);
    }

    private static void add(BestMatch match, TextClass textClass, Query query, ToIntFunction<TextClass> score) {
        match.add(query, score.applyAsInt(textClass));
        var ofPartnership = textClass.ofPartnership();
        if (ofPartnership != null && score.applyAsInt(ofPartnership) > 0) {
            match.addByProjects(query, score.applyAsInt(ofPartnership));
        }
    }

    static Automaton misspelt(Word word) {
        return new LevenshteinAutomata(word.folded(), true).toAutomaton(1);
    }

    /** Words whose beginning is one typing error away, except in the first letter. */
    static Automaton misspeltPrefix(Word word) {
        int first = word.folded().offsetByCodePoints(0, 1);
        var error = new LevenshteinAutomata(word.folded().substring(first), true)
                .toAutomaton(1, word.folded().substring(0, first));
        var prefix = Operations.concatenate(error, Automata.makeAnyString());
        return Operations.determinize(prefix, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
}
