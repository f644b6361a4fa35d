package org.partnershipgraph.seeds.reader.item;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.seeds.reader.name.CountryNames;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.name.Resolution.Candidate;
import org.partnershipgraph.seeds.reader.report.Problem;
import org.partnershipgraph.text.Language;

/** What is odd about a partner's name, and what to do about it. */
public final class PartnerProblems {

    private static final String CHOOSE = "choose it by hand";

    private PartnerProblems() {}

    /**
     * The problem of a partner on a page whose title names these countries; null where there is none.
     *
     * @param countries their codes, or the name of one that is unknown
     */
    public static @Nullable Problem of(Party party, Collection<String> countries, int line) {
        var resolution = party.resolution();
        var place = resolution.place();
        if (place != null) {
            return resolution.isMisspelt() ? problem("partner-misspelt", misspelt(party, place), line) : null;
        }
        return switch (resolution.doubt()) {
            case ELSEWHERE -> problem("country-differs", elsewhere(party, countries), line);
            case LEVEL -> problem("level-differs", otherLevel(party), line);
            case OTHER_SIDE -> problem("side-differs", otherSide(party), line);
            case SEVERAL ->
                problem(
                        "partner-ambiguous",
                        "'" + party.text() + "' could be " + all(party, " or ") + ": " + CHOOSE,
                        line);
            case UNKNOWN -> problem("partner-unknown", unknown(party), line);
        };
    }

    /** Of a place that is attached though it lies elsewhere, for another partner lies where the title says. */
    public static Problem attachedElsewhere(Municipality place, Collection<String> countries, int line) {
        var text = "the title names " + names(countries) + ", but " + place.slug() + " lies in "
                + CountryNames.nameOf(place.country()) + ": check the title";
        return problem("country-differs", text, line);
    }

    private static Problem problem(String code, String text, int line) {
        return new Problem(code, text, line);
    }

    private static String misspelt(Party party, Municipality place) {
        return "'" + party.text() + "' was read as " + name(place) + " (" + place.slug() + "): check it";
    }

    private static String elsewhere(Party party, Collection<String> countries) {
        var lands = party.resolution().candidates().stream()
                .map(candidate -> CountryNames.nameOf(candidate.place().country()))
                .distinct()
                .collect(Collectors.joining(" and "));
        return "'" + party.text() + "' is known in " + lands + " (" + slugs(party) + "), but the title names "
                + names(countries) + ": not attached; correct the title or " + CHOOSE;
    }

    private static String otherLevel(Party party) {
        return "'" + party.text() + "' is called like " + all(party, " and ") + ", but of another level: not attached; "
                + CHOOSE + " if it is meant";
    }

    private static String otherSide(Party party) {
        var side = party.isSwedish() ? "international" : "Swedish";
        return "'" + party.text() + "' is " + (party.isSwedish() ? "an " : "a ") + side + " partner (" + slugs(party)
                + "), but stands on the other side: correct the page or " + CHOOSE;
    }

    private static String unknown(Party party) {
        return "'" + party.text() + "' is no known " + (party.isSwedish() ? "Swedish" : "international") + " partner; "
                + describe(party.resolution().candidates());
    }

    private static String describe(List<Candidate> candidates) {
        var described = candidates.stream()
                .map(candidate -> candidate.place().slug() + " (" + candidate.score() + ")")
                .toList();
        return described.isEmpty()
                ? "none is alike: add it to the municipalities or correct the name"
                : "most alike: " + String.join(", ", described)
                        + "; choose one by hand, or add it to the municipalities";
    }

    private static String all(Party party, String joining) {
        return party.resolution().candidates().stream()
                .map(candidate -> candidate.place().slug() + " ("
                        + candidate.place().kind().name().toLowerCase(Locale.ROOT) + ", "
                        + CountryNames.nameOf(candidate.place().country()) + ")")
                .collect(Collectors.joining(joining));
    }

    private static String slugs(Party party) {
        return party.resolution().candidates().stream()
                .map(candidate -> candidate.place().slug())
                .collect(Collectors.joining(", "));
    }

    private static String names(Collection<String> countries) {
        return countries.stream().map(CountryNames::nameOf).collect(Collectors.joining(" and "));
    }

    private static String name(Municipality place) {
        return place.name().in(Language.EN);
    }
}
