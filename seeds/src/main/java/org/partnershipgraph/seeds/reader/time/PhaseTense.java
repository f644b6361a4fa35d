package org.partnershipgraph.seeds.reader.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Phase;

/** Decides by the words around a phase whether the project is in it. */
final class PhaseTense {

    /** The surest comes first. */
    enum Tense {
        CURRENT,
        /** Something began with it, so that it is current unless later sentences speak of what followed. */
        BEGUN,
        /** It is over, still to come, or only referred to. */
        OVER
    }

    private static final int SHORTEST_PAST = 5;
    private static final int WORDS_BEFORE = 3;

    private PhaseTense() {}

    /**
     * @param at index of the first letter of the phase
     */
    static Tense of(Phase phase, String folded, List<Token> tokens, int at) {
        var before = folded.substring(Math.max(0, at - 30), at);
        var behind = folded.substring(at, Math.min(folded.length(), at + 50));
        if (PhaseVerbs.ELSEWHEN.stream().anyMatch(before::contains)
                || PhaseVerbs.OVER.stream().anyMatch(behind::contains)) {
            return Tense.OVER;
        }
        return phase == Phase.INCEPTION
                ? ofPreparation(new Clauses(folded, tokens), indexOf(tokens, at))
                : Tense.CURRENT;
    }

    /**
     * @param mention index of the word that names the preparation
     */
    static Tense ofPreparation(Clauses clauses, int mention) {
        var tokens = clauses.tokens();
        if (has(tokens.subList(Math.max(0, mention - WORDS_BEFORE), mention), PhaseVerbs.REFERRING)) {
            return Tense.OVER;
        }
        int from = clauses.startOf(mention);
        int to = clauses.endOf(mention);
        var own = ofWords(tokens.subList(from, to), mention - from);
        var decided = own == null ? ofWords(tokens, mention) : own;
        return decided == null ? Tense.CURRENT : decided;
    }

    private static int indexOf(List<Token> tokens, int at) {
        int i = 0;
        while (tokens.get(i).end() <= at) {
            i++;
        }
        return i;
    }

    /** What the words around a mention say of it; null if they say nothing. */
    private static @Nullable Tense ofWords(List<Token> words, int mention) {
        if (has(words, PhaseVerbs.ENDED)) {
            return Tense.OVER;
        }
        boolean isPresent = has(words, PhaseVerbs.HELPING) || has(words, PhaseVerbs.PRESENT);
        Tense nearest = null;
        for (int distance = words.size() - 1; distance > 0; distance--) {
            for (int i : List.of(mention + distance, mention - distance)) {
                var tense = i >= 0 && i < words.size() ? ofVerb(words, i, !isPresent && i != mention - 1) : null;
                nearest = tense == null ? nearest : tense;
            }
        }
        if (nearest == null && has(words, PhaseVerbs.PAST_OF_BEING)) {
            return Tense.OVER;
        }
        return nearest == null && isPresent ? Tense.CURRENT : nearest;
    }

    /**
     * @param canBePast whether a word that merely ends as verbs of the past do is one
     */
    private static @Nullable Tense ofVerb(List<Token> words, int i, boolean canBePast) {
        var word = words.get(i).text();
        if (PhaseVerbs.GRANTED.include(word) || PhaseVerbs.PRESENT.include(word)) {
            return Tense.CURRENT;
        }
        if (PhaseVerbs.BEGINNING.include(word)) {
            return Tense.BEGUN;
        }
        if (PhaseVerbs.PAST.include(word)) {
            boolean isPassive =
                    i > 0 && PhaseVerbs.PASSIVE.contains(words.get(i - 1).text());
            return isPassive ? Tense.CURRENT : Tense.OVER;
        }
        return canBePast && endsAsPast(word) ? Tense.OVER : null;
    }

    private static boolean endsAsPast(String word) {
        return word.length() >= SHORTEST_PAST
                && (word.endsWith("ed") || word.endsWith("ade") || word.endsWith("ades"))
                && !word.endsWith("eed");
    }

    private static boolean has(List<Token> words, WordFamily family) {
        return words.stream().map(Token::text).anyMatch(family::include);
    }
}
