package org.partnershipgraph.seeds.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.text.Language;

/** An item while it is being read: its facts, where each was read, and what could not be. */
final class ItemDraft {

    final Set<String> projectAreas = new LinkedHashSet<>();
    final Set<String> themes = new LinkedHashSet<>();
    final Set<Integer> goals = new LinkedHashSet<>();
    final List<Party> parties = new ArrayList<>();
    final Set<String> tags = new LinkedHashSet<>();
    final Set<String> networks = new LinkedHashSet<>();
    final Set<List<String>> pairs = new LinkedHashSet<>();
    final Set<String> countries = new LinkedHashSet<>();

    /** Countries that title or prose speak of, be it in passing. */
    final Set<String> mentionedCountries = new LinkedHashSet<>();

    final List<AreaOfCooperation> areasOfCooperation = new ArrayList<>();
    final List<Party> thirdParties = new ArrayList<>();
    final List<PublicRole> people = new ArrayList<>();
    final Set<String> referenceNumbers = new LinkedHashSet<>();
    final LanguageGuess language = new LanguageGuess();

    private static final int MOST_PARTIES = 200;
    private static final int MOST_THIRD_PARTIES = 20;

    /** Nobody reads more problems, or more places where something was found, of one item. */
    private static final int MOST_NOTES = 1_000;

    private final Set<Side> facetSides = EnumSet.noneOf(Side.class);
    private final Set<Side> emptySides = EnumSet.noneOf(Side.class);
    private final List<Problem> problems = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    @Nullable
    String title;

    @Nullable
    String projectName;

    @Nullable
    String publicationType;

    /** What the title names in the place of a country. */
    @Nullable
    String unknownCountry;

    @Nullable
    Phase phase;

    Years years = Years.UNKNOWN;
    ItemKind kind = ItemKind.ARTICLE;
    double confidence = 1;
    private boolean isFull;
    int firstLine;
    int lastLine;

    void problem(String code, String text, @Nullable Integer line) {
        problem(new Problem(code, text, line));
    }

    void problem(@Nullable Problem problem) {
        if (problem != null && problems.size() < MOST_NOTES) {
            problems.add(problem);
        }
    }

    void evidence(String field, Object value, int line, double sure) {
        if (evidence.size() < MOST_NOTES) {
            evidence.add(new Evidence(field, value.toString(), line, sure));
        }
    }

    /** Adds a partner that the facets name: every spelling, for the facets are kept as they are. */
    void facetPartner(Party party, int line) {
        facetSides.add(party.side());
        if (parties.stream()
                .noneMatch(other -> other.side() == party.side() && other.text().equals(party.text()))) {
            add(party, line);
        }
    }

    /** Notes that the facets have a label for partners of this side and no value below it, which is reported as such. */
    void emptyFacet(Side side) {
        emptySides.add(side);
    }

    private void reportMissingSide() {
        if (kind != ItemKind.PROJECT || swedish().isEmpty() == international().isEmpty()) {
            return;
        }
        var missing = swedish().isEmpty() ? Side.SWEDISH : Side.INTERNATIONAL;
        if (!emptySides.contains(missing)) {
            var name = missing == Side.SWEDISH ? "Swedish" : "international";
            problem(
                    "partner-missing",
                    "the page names no " + name + " partner of this project: look for it in the text",
                    firstLine);
        }
    }

    /** Whether the facets name partners of this side: then they name all. */
    boolean hasFacet(Side side) {
        return facetSides.contains(side);
    }

    /** Adds a partner that title or prose name, unless it is there already; an unknown one is reported. */
    void partner(Party party, int line) {
        if (parties.stream().noneMatch(other -> other.side() == party.side() && isSame(other, party))) {
            addIfRoom(party, line);
        }
    }

    /** Adds a party beside the partners, unless it is one of them. */
    void thirdParty(Party party, int line) {
        boolean isThere = Stream.concat(parties.stream(), thirdParties.stream()).anyMatch(party::isSameAs);
        if (!isThere && thirdParties.size() < MOST_THIRD_PARTIES) {
            thirdParties.add(party);
            evidence("thirdParties", party.text(), line, 0.7);
        }
    }

    /** No page names so many; one that seems to is no such page, and every further name would be compared with all. */
    private void addIfRoom(Party party, int line) {
        if (parties.size() < MOST_PARTIES) {
            add(party, line);
        } else if (!isFull) {
            isFull = true;
            problem("partners-too-many", "only the first " + MOST_PARTIES + " partners were read", line);
        }
    }

    private void add(Party party, int line) {
        parties.add(party);
        var field = party.isSwedish() ? "swedishPartners" : "internationalPartners";
        evidence(field, party.text(), line, party.resolution().score());
        problem(PartnerProblems.of(party, titleCountries(), line));
    }

    /** Codes of the countries in the title, or the name of the unknown one that stands in their place. */
    Collection<String> titleCountries() {
        return countries.isEmpty() && unknownCountry != null ? List.of(unknownCountry) : countries;
    }

    private static boolean isSame(Party a, Party b) {
        return a.resolution().isKnown()
                ? a.reference().equals(b.reference())
                : a.text().equals(b.text());
    }

    List<Party> swedish() {
        return parties.stream().filter(Party::isSwedish).toList();
    }

    List<Party> international() {
        return parties.stream().filter(party -> !party.isSwedish()).toList();
    }

    ReadItem finish() {
        reportMissingSide();
        return new ReadItem(
                title,
                kind,
                List.copyOf(projectAreas),
                List.copyOf(themes),
                List.copyOf(goals),
                partners(swedish()),
                partners(international()),
                List.copyOf(tags),
                List.copyOf(networks),
                List.copyOf(pairs),
                years,
                phase,
                sureness(),
                List.copyOf(problems),
                languageOfProse(),
                projectName,
                List.copyOf(areasOfCooperation),
                partners(thirdParties),
                List.copyOf(countries),
                List.copyOf(people),
                List.copyOf(referenceNumbers),
                publicationType,
                firstLine,
                lastLine,
                List.copyOf(evidence));
    }

    private double sureness() {
        double sure = confidence;
        for (var problem : problems) {
            sure -= doubt(problem.code());
        }
        return Math.round(Math.max(0.05, Math.min(1, sure)) * 100) / 100.0;
    }

    private static double doubt(String code) {
        if (code.equals("partner-misspelt")) {
            return 1 - Resolution.MISSPELT;
        }
        return code.startsWith("partner") || code.endsWith("-differs") || code.equals("country-unknown") ? 0.1 : 0.05;
    }

    private @Nullable Language languageOfProse() {
        return language.answer();
    }

    private static List<ReadPartner> partners(List<Party> parties) {
        return parties.stream()
                .map(party -> ReadPartner.of(party.text(), party.resolution()))
                .toList();
    }
}
