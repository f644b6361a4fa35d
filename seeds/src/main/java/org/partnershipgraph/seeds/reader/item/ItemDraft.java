package org.partnershipgraph.seeds.reader.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.name.Resolution;
import org.partnershipgraph.seeds.reader.name.Side;
import org.partnershipgraph.seeds.reader.page.LanguageGuess;
import org.partnershipgraph.seeds.reader.prose.PublicRole;
import org.partnershipgraph.seeds.reader.report.AreaOfCooperation;
import org.partnershipgraph.seeds.reader.report.Evidence;
import org.partnershipgraph.seeds.reader.report.ItemKind;
import org.partnershipgraph.seeds.reader.report.Problem;
import org.partnershipgraph.seeds.reader.report.ReadItem;
import org.partnershipgraph.seeds.reader.report.ReadPartner;
import org.partnershipgraph.seeds.reader.report.Years;
import org.partnershipgraph.text.Language;

/** An item while it is being read: its facts, where each was read, and what could not be. */
public final class ItemDraft {

    public final Set<String> projectAreas = new LinkedHashSet<>();
    public final Set<String> themes = new LinkedHashSet<>();
    public final Set<Integer> goals = new LinkedHashSet<>();
    public final List<Party> parties = new ArrayList<>();
    public final Set<String> tags = new LinkedHashSet<>();
    public final Set<String> networks = new LinkedHashSet<>();
    public final Set<List<String>> pairs = new LinkedHashSet<>();
    public final Set<String> countries = new LinkedHashSet<>();

    /** Countries that title or prose speak of, be it in passing. */
    public final Set<String> mentionedCountries = new LinkedHashSet<>();

    public final List<AreaOfCooperation> areasOfCooperation = new ArrayList<>();
    public final List<Party> thirdParties = new ArrayList<>();
    public final List<PublicRole> people = new ArrayList<>();
    public final Set<String> referenceNumbers = new LinkedHashSet<>();
    public final LanguageGuess language = new LanguageGuess();

    private static final int MOST_PARTIES = 200;
    private static final int MOST_THIRD_PARTIES = 20;

    /** Nobody reads more problems, or more places where something was found, of one item. */
    private static final int MOST_NOTES = 1_000;

    private final Set<Side> facetSides = EnumSet.noneOf(Side.class);
    private final Set<Side> emptySides = EnumSet.noneOf(Side.class);
    private final List<Problem> problems = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    @Nullable
    public String title;

    @Nullable
    public String projectName;

    @Nullable
    public String publicationType;

    /** What the title names in the place of a country. */
    @Nullable
    public String unknownCountry;

    @Nullable
    public Phase phase;

    public Years years = Years.UNKNOWN;
    public ItemKind kind = ItemKind.ARTICLE;
    public double confidence = 1;
    private boolean isFull;
    public int firstLine;
    public int lastLine;

    public void problem(String code, String text, @Nullable Integer line) {
        problem(new Problem(code, text, line));
    }

    public void problem(@Nullable Problem problem) {
        if (problem != null && problems.size() < MOST_NOTES) {
            problems.add(problem);
        }
    }

    public void evidence(String field, Object value, int line, double sure) {
        if (evidence.size() < MOST_NOTES) {
            evidence.add(new Evidence(field, value.toString(), line, sure));
        }
    }

    /** Adds a partner that the facets name: every spelling, for the facets are kept as they are. */
    public void facetPartner(Party party, int line) {
        facetSides.add(party.side());
        if (parties.stream()
                .noneMatch(other -> other.side() == party.side() && other.text().equals(party.text()))) {
            add(party, line);
        }
    }

    /** Notes that the facets have a label for partners of this side and no value below it, which is reported as such. */
    public void emptyFacet(Side side) {
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
    public boolean hasFacet(Side side) {
        return facetSides.contains(side);
    }

    /** Adds a partner that title or prose name, unless it is there already; an unknown one is reported. */
    public void partner(Party party, int line) {
        if (parties.stream().noneMatch(other -> other.side() == party.side() && isSame(other, party))) {
            addIfRoom(party, line);
        }
    }

    /** Adds a party beside the partners, unless it is one of them. */
    public void thirdParty(Party party, int line) {
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
    public Collection<String> titleCountries() {
        return countries.isEmpty() && unknownCountry != null ? List.of(unknownCountry) : countries;
    }

    private static boolean isSame(Party a, Party b) {
        return a.resolution().isKnown()
                ? a.reference().equals(b.reference())
                : a.text().equals(b.text());
    }

    public List<Party> swedish() {
        return parties.stream().filter(Party::isSwedish).toList();
    }

    public List<Party> international() {
        return parties.stream().filter(party -> !party.isSwedish()).toList();
    }

    public ReadItem finish() {
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
