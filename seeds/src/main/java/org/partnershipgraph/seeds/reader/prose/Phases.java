package org.partnershipgraph.seeds.reader.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.seeds.reader.page.Fold;

/** The phase that a page says a project is in. The word project alone says nothing of it. */
public final class Phases {

    private static final Map<Phase, List<String>> WORDS = words();

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

    private record Mention(Phase phase, int at) {}

    private Phases() {}

    /** The first phase the sentence states; null where it states none. */
    public static @Nullable Phase in(String sentence) {
        var folded = Fold.of(sentence);
        return mentions(folded).stream()
                .filter(mention -> !isElsewhen(folded, mention.at()) && !isOver(folded, mention.at()))
                .min((a, b) -> Integer.compare(a.at(), b.at()))
                .map(Mention::phase)
                .orElse(null);
    }

    private static List<Mention> mentions(String folded) {
        var mentions = new ArrayList<Mention>();
        WORDS.forEach((phase, words) -> {
            for (var word : words) {
                int at = folded.indexOf(word);
                if (at >= 0 && (at == 0 || !Character.isLetter(folded.charAt(at - 1)))) {
                    mentions.add(new Mention(phase, at));
                }
            }
        });
        return mentions;
    }

    private static boolean isElsewhen(String folded, int at) {
        var before = folded.substring(Math.max(0, at - 30), at);
        return ELSEWHEN.stream().anyMatch(before::contains);
    }

    private static boolean isOver(String folded, int at) {
        var behind = folded.substring(at, Math.min(folded.length(), at + 50));
        return OVER.stream().anyMatch(behind::contains);
    }

    private static Map<Phase, List<String>> words() {
        var words = new EnumMap<Phase, List<String>>(Phase.class);
        words.put(
                Phase.INCEPTION,
                List.of(
                        "inception",
                        "forberedelsefas",
                        "forberedelsear",
                        "forberedelseprojekt",
                        "forberedelse",
                        "forstudie",
                        "pilot study",
                        "pre-study",
                        "prestudy",
                        "inledande fas"));
        words.put(Phase.PROJECT, projectWords());
        words.put(
                Phase.EXTENSION,
                List.of(
                        "development/expansion",
                        "utvecklings-/breddningsprojekt",
                        "extension phase",
                        "expansion project",
                        "breddningsprojekt",
                        "forlangningsfas"));
        words.put(
                Phase.DISSEMINATION,
                List.of(
                        "dissemination grant",
                        "dissemination phase",
                        "kommunikationsbidrag",
                        "spridningsbidrag",
                        "spridningsfas"));
        words.put(
                Phase.STEERING_GROUP,
                List.of("steering group phase", "steering group grant", "styrgruppsfas", "styrgruppsbidrag"));
        return words;
    }

    private static List<String> projectWords() {
        var words = new ArrayList<>(List.of("project phase", "project-phase", "projektfas", "full project"));
        for (var length : List.of(
                "three-year",
                "three year",
                "3-year",
                "two-year",
                "two year",
                "2-year",
                "one-year",
                "trearigt",
                "treariga",
                "tvaarigt",
                "tvaariga",
                "ettarigt",
                "ettariga",
                "3-arigt",
                "2-arigt",
                "1-arigt")) {
            for (var undertaking : List.of(" project", " projekt", " partner", " samarbet", " cooperation")) {
                words.add(length + undertaking);
            }
        }
        return List.copyOf(words);
    }
}
