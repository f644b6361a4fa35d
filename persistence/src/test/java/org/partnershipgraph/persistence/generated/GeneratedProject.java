package org.partnershipgraph.persistence.generated;

import static org.partnershipgraph.persistence.generated.GeneratedGraph.skewed;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.Period;

/** A project that nobody carries out. */
class GeneratedProject {

    private static final Phase[] PHASES = Phase.values();
    private static final String[][] DEEDS = {
        {"utbyter erfarenheter", "exchange experiences"}, {"prövar nya arbetssätt", "try new ways of working"},
        {"följer upp sina beslut", "follow up on their decisions"}, {"bjuder in invånarna", "invite residents"},
        {"utbildar tjänstepersoner", "train civil servants"}, {"jämför sina resultat", "compare their results"}
    };

    private final SplittableRandom random;
    private final String partnership;
    private final int number;
    private final List<@Nullable String> names;

    GeneratedProject(SplittableRandom random, String partnership, int number, List<@Nullable String> names) {
        this.random = random;
        this.partnership = partnership;
        this.number = number;
        this.names = names;
    }

    Project in(List<String> networks) {
        int topic = skewed(random, 12);
        return new Project(
                "project-" + number,
                partnership,
                title(topic),
                summary(topic),
                PHASES[skewed(random, PHASES.length)],
                period(),
                null,
                random.nextInt(5) == 0 ? 2000 + random.nextInt(25) : null,
                GeneratedWords.topic(topic),
                List.of("area-" + topic),
                some("theme-", 2, 8),
                some("", 3, 17).stream().map(goal -> Integer.parseInt(goal) + 1).toList(),
                some("tag-", 4, 80),
                List.of(),
                networks,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private LocalizedText title(int topic) {
        var about = GeneratedWords.tag(topic + 16 * random.nextInt(5));
        return new LocalizedText(
                about.sv() + ": " + names.get(0) + " och " + names.get(1),
                about.en() + ": " + names.get(0) + " and " + names.get(1));
    }

    private LocalizedText summary(int topic) {
        var about = GeneratedWords.topic(topic);
        var first = DEEDS[random.nextInt(DEEDS.length)];
        var second = DEEDS[random.nextInt(DEEDS.length)];
        return new LocalizedText(
                "Parterna %s om %s. De %s och rapporterar vart år.".formatted(first[0], about.sv(), second[0]),
                "The partners %s about %s. They %s and report each year.".formatted(first[1], about.en(), second[1]));
    }

    /** Later years are more frequent; some years are not known. */
    private Period period() {
        if (random.nextInt(10) == 0) {
            return Period.UNKNOWN;
        }
        int start = 2026 - skewed(random, 30);
        return Period.ofYears(start, random.nextInt(5) == 0 ? null : start + random.nextInt(4));
    }

    private List<String> some(String prefix, int most, int of) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> prefix + skewed(random, of))
                .distinct()
                .toList();
    }
}
