package org.partnershipgraph.seeds.reader.time;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds out what the years in a sentence are the years of, by the words before them, else by those after them. The nearest
 * word decides: in {@code The project runs 2019-2021, after an earlier one in 2014-2016} the first period is the project's and
 * the second is not.
 */
final class SentenceSubject {

    enum Subject {
        /** The project or partnership that the item is about. */
        OWN,
        /** Something else, such as an earlier project, a vision or a term of office. */
        OTHER,
        /** Work of some kind, probably that of the project. */
        ACTIVITY,
        /** Nothing that is known. */
        UNSTATED
    }

    private static final Set<String> OWN_WORDS = Set.of("nu", "now", "currently", "today", "idag");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "av", "i", "in", "inom", "within", "for", "to", "till", "pa", "on", "with", "med");
    private static final Set<String> PRONOUNS = Set.of("det", "den", "it", "this", "detta");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "och", "but", "men");

    private static final int WORDS_BEFORE = 3;

    private final Clauses clauses;
    private final OtherSubjects others;
    private final List<Token> tokens;
    private final boolean followsProject;

    /**
     * A sentence whose years are asked for.
     *
     * @param followsProject whether the sentence before speaks of the project, which a pronoun then stands for
     */
    SentenceSubject(String folded, List<Token> tokens, boolean followsProject) {
        clauses = new Clauses(folded, tokens);
        others = new OtherSubjects(clauses);
        this.tokens = tokens;
        this.followsProject = followsProject;
    }

    /**
     * The subject of a time expression.
     *
     * @param after index after the expression before it, or 0
     * @param before index of the expression behind it, or the number of tokens
     */
    Subject of(TimeExpression expression, int after, int before) {
        int clause = clauses.startOf(expression.from(), after);
        var nearest = last(clause, expression.from());
        if (nearest != Subject.OWN && nearest != Subject.OTHER) {
            nearest = stronger(continuesMainClause(clause) ? first(after, clause) : last(after, clause), nearest);
        }
        if (nearest != Subject.UNSTATED) {
            return nearest;
        }
        int end = clauses.endOf(expression.to(), before);
        var behind = last(expression.to(), end);
        return behind != Subject.UNSTATED ? behind : last(end, before);
    }

    /** Whether a word for an undertaking stands anywhere in the sentence, or a pronoun for it at its beginning. */
    boolean namesUndertaking() {
        return beginsWithPronoun() || tokens.stream().anyMatch(token -> UndertakingWords.isUndertaking(token.text()));
    }

    /** Whether the sentence speaks of the item's own project. */
    boolean namesProject() {
        for (int i = 0; i < tokens.size(); i++) {
            if (isOwn(i, 0)) {
                return true;
            }
        }
        return beginsWithPronoun();
    }

    private boolean beginsWithPronoun() {
        return followsProject
                && !tokens.isEmpty()
                && PRONOUNS.contains(tokens.get(0).text());
    }

    /** Whether words without time expressions are only those for undertakings. */
    boolean saysNothingElse(int from, int to) {
        return tokens.subList(from, to).stream()
                .map(Token::text)
                .allMatch(word -> UndertakingWords.isUndertaking(word)
                        || PREPOSITIONS.contains(word)
                        || UndertakingWords.isDeterminer(word));
    }

    /** What work before a clause was about, unless the clause has a subject of its own. */
    private static Subject stronger(Subject earlier, Subject nearest) {
        return earlier == Subject.OWN || earlier == Subject.OTHER || nearest == Subject.UNSTATED ? earlier : nearest;
    }

    /** {@code …, and ran in 2016}: its subject is that of the main clause. */
    private boolean continuesMainClause(int clause) {
        int verb = CONJUNCTIONS.contains(tokens.get(clause).text()) ? clause + 1 : clause;
        return verb < tokens.size() && UndertakingWords.isWork(tokens.get(verb).text());
    }

    private Subject first(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isOwn(i, from)) {
                return Subject.OWN;
            }
            if (others.isAt(i, to)) {
                return Subject.OTHER;
            }
        }
        return last(from, to);
    }

    /** The subject that the last deciding word of a part of the sentence names. */
    private Subject last(int from, int to) {
        boolean isActivity = false;
        boolean isMentioned = false;
        boolean isIndefinite = false;
        for (int i = to - 1; i >= from; i--) {
            if (others.isAt(i, to) || (isOwn(i, from) && others.isOrigin(i))) {
                return Subject.OTHER;
            }
            if (isOwn(i, from)) {
                if (isIndefinite) {
                    return Subject.OTHER;
                }
                if (i == from || !PREPOSITIONS.contains(tokens.get(i - 1).text())) {
                    return Subject.OWN;
                }
                isMentioned = true;
            }
            boolean isUndertaking = UndertakingWords.isUndertaking(tokens.get(i).text());
            isIndefinite |= isUndertaking && others.isIndefinite(i);
            isActivity |= isUndertaking || UndertakingWords.isWork(tokens.get(i).text());
        }
        if (isMentioned || (from == 0 && beginsWithPronoun())) {
            return Subject.OWN;
        }
        return isActivity ? Subject.ACTIVITY : Subject.UNSTATED;
    }

    /** {@code projektet}, {@code the project}, {@code their work}; not {@code a project} or {@code det tidigare projektet}. */
    private boolean isOwn(int i, int from) {
        var word = tokens.get(i).text();
        boolean isThisOne =
                word.equals("one") && i > 0 && tokens.get(i - 1).text().equals("this");
        if (OWN_WORDS.contains(word) || isThisOne) {
            return true;
        }
        if (!UndertakingWords.isUndertaking(word)) {
            return false;
        }
        if (hasBefore(i, from, OtherSubjects::areNamedBy)) {
            return false;
        }
        return UndertakingWords.isDefinite(word) || hasBefore(i, from, UndertakingWords::isDeterminer);
    }

    private boolean hasBefore(int i, int from, Predicate<String> words) {
        return tokens.subList(Math.min(i, Math.max(from, i - WORDS_BEFORE)), i).stream()
                .map(Token::text)
                .anyMatch(words);
    }
}
