package org.partnershipgraph.seeds.reader.prose;

import java.util.List;
import java.util.Set;
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

    /** Words just before a phase that say it is over or still to come. */
    private static final List<String> ELSEWHEN = List.of(
            "after ",
            "follow",
            "completed ",
            "previous ",
            "earlier ",
            "efter ",
            "tidigare ",
            "avslutad ",
            "genomford ",
            "former ",
            "based on ",
            "later ",
            "senare ",
            "avslutat ",
            "leda till ",
            "lead to ",
            "genomfordes ");

    /** Words just behind a phase that say it is over. */
    private static final List<String> OVER = List.of(
            "followed by",
            "foljdes av",
            "foljs av",
            "foljts av",
            "completed",
            "avslutad",
            "avslutats",
            "is over",
            "ar over");

    /** Words that make a preparation one that is over, wherever they stand in its clause. */
    private static final WordFamily ENDED =
            new WordFamily("klar klart klara fardig fardigt done finished ended concluded completed", "avslut slutfor");

    /** Words shortly before a preparation that refer back to it. */
    private static final WordFamily REFERRING = new WordFamily(
            "since sedan from fran enligt according former forra lamnat lamnade left efter after thanks tack"
                    + " ur resultat resultatet resultaten results result findings erfarenheter erfarenheterna lessons"
                    + " bygger builds building based",
            "tidigare earlier previous");

    private static final WordFamily GRANTED =
            new WordFamily("fick fatt far received awarded approved", "bevilj grant godkan tilldel");

    private static final WordFamily BEGINNING = new WordFamily(
            "began begun begin begins kick igang", "start launch inled paborja commenc initiat borja uppstart");

    private static final WordFamily PRESENT = new WordFamily(
            "will nu now currently ska skall kommer pagar runs genomfors gors ongoing pagaende", "planer");

    /** Verbs of the present that help others, beside which forms that look like the past are none. */
    private static final WordFamily HELPING = new WordFamily("is are has have be being ar har blir bli", "");

    private static final Set<String> PASSIVE = Set.of("is", "are", "be", "being");

    private static final WordFamily PAST = new WordFamily(
            "did gjorde gjordes gjort gjorts made held holl holls hallits pagick pagatt drev drevs drivit ran took taken"
                    + " gave given gav gett led ledde lett showed shown found gick gatt kom besokte besoktes motte mottes"
                    + " traffats tog togs skrev skrevs lade lades drog sag carried undertaken lart larde met went saw wrote"
                    + " drew learnt brought laid built",
            "genomford genomfort conduct visade visat resulter bidrog");

    private static final WordFamily PAST_OF_BEING = new WordFamily("was were var hade had blev", "");

    private static final int SHORTEST_PAST = 5;
    private static final int WORDS_BEFORE = 3;

    private PhaseTense() {}

    /**
     * @param at index of the first letter of the phase
     */
    static Tense of(Phase phase, String folded, List<Token> tokens, int at) {
        var before = folded.substring(Math.max(0, at - 30), at);
        var behind = folded.substring(at, Math.min(folded.length(), at + 50));
        if (ELSEWHEN.stream().anyMatch(before::contains) || OVER.stream().anyMatch(behind::contains)) {
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
        if (has(tokens.subList(Math.max(0, mention - WORDS_BEFORE), mention), REFERRING)) {
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
        if (has(words, ENDED)) {
            return Tense.OVER;
        }
        boolean isPresent = has(words, HELPING) || has(words, PRESENT);
        Tense nearest = null;
        for (int distance = words.size() - 1; distance > 0; distance--) {
            for (int i : List.of(mention + distance, mention - distance)) {
                var tense = i >= 0 && i < words.size() ? ofVerb(words, i, !isPresent && i != mention - 1) : null;
                nearest = tense == null ? nearest : tense;
            }
        }
        if (nearest == null && has(words, PAST_OF_BEING)) {
            return Tense.OVER;
        }
        return nearest == null && isPresent ? Tense.CURRENT : nearest;
    }

    /**
     * @param canBePast whether a word that merely ends as verbs of the past do is one
     */
    private static @Nullable Tense ofVerb(List<Token> words, int i, boolean canBePast) {
        var word = words.get(i).text();
        if (GRANTED.include(word) || PRESENT.include(word)) {
            return Tense.CURRENT;
        }
        if (BEGINNING.include(word)) {
            return Tense.BEGUN;
        }
        if (PAST.include(word)) {
            boolean isPassive = i > 0 && PASSIVE.contains(words.get(i - 1).text());
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
