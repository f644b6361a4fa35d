package org.partnershipgraph.seeds.reader.time;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the words of a sentence that speak of something else than the item's project. */
final class OtherSubjects {

    /** Words for what came before, is planned by others or is somebody's office. */
    private static final WordFamily WORDS = new WordFamily("""
            earlier previous previously predecessor predecessors foregangare foregangaren former formerly preceding prior another tidigare foregaende forra forutvarande
            annat annan redan already efterfoljare agenda horizon horisont budget policy policyn mandate mandatperiod
            mandatperioden mandat office program programmet programme programmes programs programperiod
            programperioden ramprogram erfarenheter erfarenhet experience experiences lessons lardomar goals goal
            targets target malen malet elected election elections valdes valet tilltradde""", """
            vision borgmastar kommunalrad regionrad ordforand chairm chairw chairp mayor governor councillor director
            direktor kommunchef minister""");

    private static final String STRATEGY = "strateg";
    private static final List<String> ENDINGS = List.of("""
            plan planen plans planens program programmet programme chef chefen sekreterare""".strip().split("\\s+"));

    /** Words that make another undertaking of the one behind them. */
    private static final Set<String> BEFORE_UNDERTAKING = Set.of("""
            other others andra first forsta sister similar liknande different separat""".strip().split("\\s+"));

    /** Phrases that lead from the project to what it comes from. */
    private static final List<List<String>> ORIGINS = Stream.of("""
            fortsattning pa, uppfoljning av, uppfoljning pa, bygger pa, bygger vidare pa, baserat pa, baseras pa,
            grundar sig pa, resultat av, ersatter, ersatte, efterfoljer, tar vid, inspirerat av, inspirerad av, avloser, foljer pa, efter ett, efter en,
            efter projektet, efter samarbetet, ur ett, sprunget ur, follow up, followup, continuation of,
            continues from, sequel to, successor, succeeds, succeeded, replaces, takes over from, builds on, building on, built on, based on,
            grew out of, result of, inspired by, arose from, stems from, after an, after a, after the project,
            after the partnership, following a, following an, follows an, follows a, in line with, i linje med""".strip().split(",\\s+"))
            .map(phrase -> List.of(phrase.split("\\s+")))
            .toList();

    private static final WordFamily PREPARATIONS = new WordFamily("inception", """
            forberedelse forstudi forprojekt inceptionphase prestudy pilotstudy feasibilitystudy preparatoryphase""");

    private static final Set<String> HAD = Set.of("hade", "had");
    private static final Set<String> TOOK_PART = Set.of("deltog", "deltagit", "participated", "part");
    /** Words that make the project itself of the undertaking behind them: {@code Projektet är ett samarbete}. */
    private static final Set<String> BEFORE_OWN =
            Set.of("ar", "is", "blir", "som", "as", "var", "was", "i", "in", "genom", "through", "by", "av", "for");

    private static final Set<String> INDEFINITE = Set.of("ett", "en", "a", "an");

    private final Clauses clauses;
    private final List<Token> tokens;
    private final BitSet pastPreparations = new BitSet();

    OtherSubjects(Clauses clauses) {
        this.clauses = clauses;
        tokens = clauses.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            pastPreparations.set(i, isPastPreparation(i));
        }
    }

    /** Whether a word makes another undertaking of the one behind it: {@code tidigare}, {@code similar}. */
    static boolean areNamedBy(String word) {
        return WORDS.has(word) || BEFORE_UNDERTAKING.contains(word);
    }

    /** Whether the word at an index speaks of something else; those from the other index on are not looked at. */
    boolean isAt(int i, int to) {
        var word = tokens.get(i).text();
        if (isOther(word) || leadsToOrigin(i) || pastPreparations.get(i)) {
            return true;
        }
        if (BEFORE_UNDERTAKING.contains(word)) {
            return hasUndertaking(i + 1, Math.min(to, i + 3));
        }
        if (TOOK_PART.contains(word)) {
            return hasIndefiniteUndertaking(i + 1, Math.min(tokens.size(), i + 8));
        }
        return HAD.contains(word) && hasIndefiniteUndertaking(i + 1, Math.min(to, i + 6));
    }

    /** Whether an undertaking is the one that the project comes from: {@code ersätter samarbetet}. */
    boolean isOrigin(int undertaking) {
        for (int i = Math.max(0, undertaking - 3); i < undertaking; i++) {
            if (leadsToOrigin(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an undertaking is named as one that is not known yet: {@code ett samarbete}, {@code a small project}. */
    boolean isIndefinite(int undertaking) {
        for (int i = undertaking - 1; i >= Math.max(1, undertaking - 3); i--) {
            if (INDEFINITE.contains(tokens.get(i).text())) {
                return !BEFORE_OWN.contains(tokens.get(i - 1).text());
            }
        }
        return false;
    }

    private static boolean isOther(String word) {
        return WORDS.include(word)
                || word.contains(STRATEGY)
                || ENDINGS.stream().anyMatch(word::endsWith);
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

    private boolean leadsToOrigin(int i) {
        return ORIGINS.stream().anyMatch(phrase -> clauses.hasAt(phrase, i));
    }

    private boolean hasUndertaking(int from, int to) {
        return from < to
                && tokens.subList(from, to).stream().map(Token::text).anyMatch(UndertakingWords::isUndertaking);
    }

    private boolean hasIndefiniteUndertaking(int from, int to) {
        for (int i = from; i < to; i++) {
            if (INDEFINITE.contains(tokens.get(i).text())) {
                return hasUndertaking(i + 1, to);
            }
        }
        return false;
    }
}
