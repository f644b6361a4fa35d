package org.partnershipgraph.seeds.reader.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.report.Years;
import org.partnershipgraph.seeds.reader.time.PhaseTense.Tense;

/** The phase that a page says a project is in. The word project alone says nothing of it. */
public final class PhaseFinder {

    private static final Map<Phase, List<String>> WORDS = words();

    private record Mention(Phase phase, Tense tense, int at) {}

    private PhaseFinder() {}

    /** The first phase the sentence states, a current one before one that only began; null if it states none. */
    public static @Nullable StatedPhase in(String sentence) {
        var folded = Fold.of(sentence);
        var tokens = Token.of(folded);
        return mentions(folded, tokens).stream()
                .filter(mention -> mention.tense() != Tense.OVER)
                .min(Comparator.comparing(Mention::tense).thenComparing(Mention::at))
                .map(mention ->
                        new StatedPhase(mention.phase(), mention.tense() == Tense.BEGUN, firstYear(folded, tokens)))
                .orElse(null);
    }

    private static @Nullable Integer firstYear(String folded, List<Token> tokens) {
        var years = YearPoints.in(folded, tokens);
        return years.isEmpty() ? null : years.get(0).first();
    }

    private static List<Mention> mentions(String folded, List<Token> tokens) {
        var mentions = new ArrayList<Mention>();
        WORDS.forEach((phase, words) -> words.forEach(word -> {
            int at = folded.indexOf(word);
            if (at >= 0 && (at == 0 || !Character.isLetter(folded.charAt(at - 1)))) {
                mentions.add(new Mention(phase, PhaseTense.of(phase, folded, tokens, at), at));
            }
        }));
        return mentions;
    }

    private static Map<Phase, List<String>> words() {
        var words = new EnumMap<Phase, List<String>>(Phase.class);
        words.put(
                Phase.INCEPTION,
                list("inception, forberedelsefas, forberedelsear, forberedelseprojekt, forberedelse, forstudie,"
                        + " forprojekt, pilot study, pre-study, prestudy, feasibility study, preparatory phase,"
                        + " preparation phase, inledande fas"));
        words.put(Phase.PROJECT, projectWords());
        words.put(
                Phase.EXTENSION,
                list("development/expansion, utvecklings-/breddningsprojekt, extension phase, expansion project,"
                        + " breddningsprojekt, forlangningsfas"));
        words.put(
                Phase.DISSEMINATION,
                list(
                        "dissemination grant, dissemination phase, kommunikationsbidrag, spridningsbidrag, spridningsfas"));
        words.put(
                Phase.STEERING_GROUP,
                list("steering group phase, steering group grant, styrgruppsfas, styrgruppsbidrag"));
        return words;
    }

    private static List<String> projectWords() {
        var lengths = list("three-year, three year, 3-year, two-year, two year, 2-year, one-year, trearigt, treariga,"
                + " tvaarigt, tvaariga, ettarigt, ettariga, 3-arigt, 2-arigt, 1-arigt");
        var undertakings = list("project, projekt, partner, samarbet, cooperation");
        var named = list("project phase, project-phase, projektfas, full project").stream();
        var lasting = lengths.stream()
                .flatMap(length -> undertakings.stream().map(undertaking -> length + " " + undertaking));
        return Stream.concat(named, lasting).toList();
    }

    private static List<String> list(String words) {
        return List.of(words.split(", *", -1));
    }

    /**
     * A phase that a sentence states.
     *
     * @param isBegun whether the sentence only says that something began with it
     * @param year the first year of the sentence, null if it has none
     */
    public record StatedPhase(
            Phase phase, boolean isBegun, @Nullable Integer year) {

        /**
         * Whether the project is in this phase, as far as its years show: a preparation is over if the project began after it,
         * and one that the project only began with if other sentences have years of their own.
         *
         * @param own the years of the project that its sentence states
         * @param known all the years that are known of the project
         */
        public boolean isCurrent(Years own, Years known) {
            if (phase != Phase.INCEPTION) {
                return true;
            }
            boolean isBeforeStart = year != null && known.start() != null && year < known.start();
            return !isBeforeStart && (!isBegun || !known.isKnown() || own.equals(known));
        }
    }
}
