package org.partnershipgraph.seeds.reader.prose;

import java.util.List;
import java.util.Set;

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

    /** Beginnings of words for undertakings; compounds may have others before them. */
    private static final List<String> UNDERTAKINGS =
            List.of("projekt", "project", "partnerskap", "partnership", "samarbet", "cooperation", "collaboration");

    /** Words that are undertakings by themselves or at the end of a compound. */
    private static final List<String> SIMPLE_UNDERTAKINGS = List.of(
            "initiativ",
            "initiative",
            "initiatives",
            "satsning",
            "satsningar",
            "samverkan",
            "fas",
            "phase",
            "forstudie",
            "study",
            "insats",
            "insatser",
            "arbete",
            "work");

    private static final Set<String> DEFINITE_ENDINGS = Set.of("et", "ets", "en", "ens", "na", "nas", "erna", "orna");

    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "this",
            "these",
            "our",
            "their",
            "its",
            "detta",
            "denna",
            "vart",
            "deras",
            "dess",
            "sitt",
            "nuvarande",
            "current",
            "present");

    private static final Set<String> OWN_WORDS = Set.of("nu", "now", "currently", "today", "idag");

    private static final List<String> ACTIVITIES = List.of(
            "pagar",
            "pagick",
            "pagatt",
            "runs",
            "ran",
            "run",
            "running",
            "work",
            "arbet",
            "genomfor",
            "implement",
            "carried",
            "grant",
            "bidrag",
            "funded",
            "funding",
            "finansier",
            "insats",
            "activit",
            "aktivitet",
            "driv",
            "drev",
            "bedriv",
            "bedrev",
            "loper",
            "lopte",
            "varar",
            "varade",
            "stracker",
            "strackte",
            "samverk",
            "lasts",
            "lasted",
            "takes",
            "took",
            "continu",
            "fortsatt",
            "extend",
            "prolong",
            "forlang",
            "treari",
            "tvaari",
            "ettari");

    /** Words for what came before, is planned by others or is somebody's office. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "earlier",
            "previous",
            "previously",
            "former",
            "formerly",
            "preceding",
            "prior",
            "another",
            "tidigare",
            "foregaende",
            "forra",
            "forutvarande",
            "annat",
            "annan",
            "redan",
            "already",
            "efterfoljare",
            "agenda",
            "horizon",
            "horisont",
            "budget",
            "policy",
            "policyn",
            "mandate",
            "mandatperiod",
            "mandatperioden",
            "mandat",
            "office",
            "program",
            "programmet",
            "programme",
            "programmes",
            "programs",
            "programperiod",
            "programperioden",
            "ramprogram",
            "erfarenheter",
            "erfarenhet",
            "experience",
            "experiences",
            "lessons",
            "lardomar",
            "goals",
            "goal",
            "targets",
            "target",
            "malen",
            "malet",
            "elected",
            "election",
            "elections",
            "valdes",
            "valet",
            "tilltradde");

    private static final List<String> OTHER_BEGINNINGS = List.of(
            "vision",
            "borgmastar",
            "kommunalrad",
            "regionrad",
            "ordforand",
            "chairm",
            "chairw",
            "chairp",
            "mayor",
            "governor",
            "councillor",
            "director",
            "direktor",
            "kommunchef",
            "minister");

    private static final String STRATEGY = "strateg";
    private static final List<String> OTHER_ENDINGS = List.of(
            "plan",
            "planen",
            "plans",
            "planens",
            "program",
            "programmet",
            "programme",
            "chef",
            "chefen",
            "sekreterare");

    /** Words that make another undertaking of the one behind them. */
    private static final Set<String> OTHER_BEFORE_UNDERTAKING = Set.of(
            "other", "others", "andra", "first", "forsta", "sister", "similar", "liknande", "different", "separat");

    /** Phrases that lead from the project to what it comes from. */
    private static final List<List<String>> ORIGINS = phrases(
            "fortsattning pa",
            "uppfoljning av",
            "uppfoljning pa",
            "bygger pa",
            "bygger vidare pa",
            "baserat pa",
            "baseras pa",
            "grundar sig pa",
            "resultat av",
            "inspirerat av",
            "inspirerad av",
            "avloser",
            "foljer pa",
            "efter ett",
            "efter en",
            "efter projektet",
            "efter samarbetet",
            "ur ett",
            "sprunget ur",
            "follow up",
            "followup",
            "continuation of",
            "continues from",
            "sequel to",
            "successor",
            "succeeds",
            "builds on",
            "building on",
            "built on",
            "based on",
            "grew out of",
            "result of",
            "inspired by",
            "arose from",
            "stems from",
            "after an",
            "after a",
            "after the project",
            "after the partnership",
            "following a",
            "following an",
            "follows an",
            "follows a",
            "in line with",
            "i linje med");

    private static final WordFamily PREPARATIONS = new WordFamily(
            "inception",
            "forberedelse forstudi forprojekt inceptionphase prestudy pilotstudy feasibilitystudy preparatoryphase");

    private static final Set<String> HAD = Set.of("hade", "had");
    private static final Set<String> INDEFINITE = Set.of("ett", "en", "a", "an");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "av", "i", "in", "inom", "within", "for", "to", "till", "pa", "on", "with", "med");
    private static final Set<String> PRONOUNS = Set.of("det", "den", "it", "this", "detta");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "och", "but", "men");

    private final Clauses clauses;
    private final List<Token> tokens;
    private final boolean followsProject;

    /**
     * A sentence whose years are asked for.
     *
     * @param followsProject whether the sentence before speaks of the project, which a pronoun then stands for
     */
    SentenceSubject(String folded, List<Token> tokens, boolean followsProject) {
        clauses = new Clauses(folded, tokens);
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
        return beginsWithPronoun() || tokens.stream().anyMatch(token -> isUndertaking(token.text()));
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
                .allMatch(word -> isUndertaking(word) || PREPOSITIONS.contains(word) || DETERMINERS.contains(word));
    }

    /** What work before a clause was about, unless the clause has a subject of its own. */
    private static Subject stronger(Subject earlier, Subject nearest) {
        return earlier == Subject.OWN || earlier == Subject.OTHER || nearest == Subject.UNSTATED ? earlier : nearest;
    }

    /** {@code …, and ran in 2016}: its subject is that of the main clause. */
    private boolean continuesMainClause(int clause) {
        int verb = CONJUNCTIONS.contains(tokens.get(clause).text()) ? clause + 1 : clause;
        return verb < tokens.size() && isActivity(tokens.get(verb).text());
    }

    private Subject first(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isOwn(i, from)) {
                return Subject.OWN;
            }
            if (isOther(i, to)) {
                return Subject.OTHER;
            }
        }
        return last(from, to);
    }

    /** The subject that the last deciding word of a part of the sentence names. */
    private Subject last(int from, int to) {
        boolean isActivity = false;
        boolean isMentioned = false;
        for (int i = to - 1; i >= from; i--) {
            if (isOther(i, to)) {
                return Subject.OTHER;
            }
            if (isOwn(i, from)) {
                if (i == from || !PREPOSITIONS.contains(tokens.get(i - 1).text())) {
                    return Subject.OWN;
                }
                isMentioned = true;
            }
            isActivity |= isUndertaking(tokens.get(i).text())
                    || isActivity(tokens.get(i).text());
        }
        if (isMentioned || (from == 0 && beginsWithPronoun())) {
            return Subject.OWN;
        }
        return isActivity ? Subject.ACTIVITY : Subject.UNSTATED;
    }

    private boolean isOther(int i, int to) {
        var word = tokens.get(i).text();
        if (OTHER_WORDS.contains(word) || beginsOrEndsAsOther(word) || leadsToOrigin(i) || isPastPreparation(i)) {
            return true;
        }
        if (OTHER_BEFORE_UNDERTAKING.contains(word)) {
            return hasUndertaking(i + 1, Math.min(to, i + 3));
        }
        return HAD.contains(word) && hasIndefiniteUndertaking(i + 1, Math.min(to, i + 6));
    }

    /** A preparation that is over had years of its own. */
    private boolean isPastPreparation(int i) {
        return PREPARATIONS.include(withWordBefore(i)) && PhaseTense.ofPreparation(clauses, i) == PhaseTense.Tense.OVER;
    }

    /** {@code inceptionphase}, {@code prestudy}: most preparations are two words in English. */
    private String withWordBefore(int i) {
        var word = tokens.get(i).text();
        boolean isSecond = i > 0 && (word.equals("phase") || word.equals("study"));
        return isSecond ? tokens.get(i - 1).text() + word : word;
    }

    private static boolean beginsOrEndsAsOther(String word) {
        return word.contains(STRATEGY)
                || OTHER_BEGINNINGS.stream().anyMatch(word::startsWith)
                || OTHER_ENDINGS.stream().anyMatch(word::endsWith);
    }

    private boolean leadsToOrigin(int i) {
        return ORIGINS.stream().anyMatch(phrase -> isAt(phrase, i));
    }

    private boolean isAt(List<String> phrase, int i) {
        if (i + phrase.size() > tokens.size()) {
            return false;
        }
        for (int k = 0; k < phrase.size(); k++) {
            if (!tokens.get(i + k).text().equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasUndertaking(int from, int to) {
        return from < to && tokens.subList(from, to).stream().anyMatch(token -> isUndertaking(token.text()));
    }

    private boolean hasIndefiniteUndertaking(int from, int to) {
        for (int i = from; i < to; i++) {
            if (INDEFINITE.contains(tokens.get(i).text())) {
                return hasUndertaking(i + 1, to);
            }
        }
        return false;
    }

    /** {@code projektet}, {@code the project}, {@code their work}; not {@code a project} or {@code det tidigare projektet}. */
    private boolean isOwn(int i, int from) {
        var word = tokens.get(i).text();
        if (OWN_WORDS.contains(word)) {
            return true;
        }
        if (!isUndertaking(word)) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(from, i - 3); k--) {
            if (OTHER_WORDS.contains(tokens.get(k).text())
                    || OTHER_BEFORE_UNDERTAKING.contains(tokens.get(k).text())) {
                return false;
            }
        }
        return isDefinite(word) || hasDeterminer(i, from);
    }

    private static boolean isDefinite(String word) {
        return DEFINITE_ENDINGS.stream()
                .anyMatch(ending ->
                        word.endsWith(ending) && isUndertakingStem(word.substring(0, word.length() - ending.length())));
    }

    private boolean hasDeterminer(int i, int from) {
        for (int k = i - 1; k >= Math.max(from, i - 3); k--) {
            if (DETERMINERS.contains(tokens.get(k).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUndertaking(String word) {
        return UNDERTAKINGS.stream().anyMatch(word::contains) || isSimpleUndertaking(word) || isDefinite(word);
    }

    private static boolean isUndertakingStem(String stem) {
        return UNDERTAKINGS.stream().anyMatch(stem::endsWith) || isSimpleUndertaking(stem);
    }

    private static boolean isSimpleUndertaking(String word) {
        return SIMPLE_UNDERTAKINGS.stream().anyMatch(word::endsWith);
    }

    private static boolean isActivity(String word) {
        return ACTIVITIES.stream().anyMatch(word::startsWith);
    }

    private static List<List<String>> phrases(String... phrases) {
        return List.of(phrases).stream()
                .map(phrase -> List.of(phrase.split(" ", -1)))
                .toList();
    }
}
