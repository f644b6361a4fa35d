package org.partnershipgraph.seeds.reader.pair;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.CountryContext;
import org.partnershipgraph.seeds.reader.name.PartnerProblems;
import org.partnershipgraph.seeds.reader.name.PartnerSide;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.report.NoteTaker;

/** Collects the partners of one item and the pairs they form, and notes what is doubtful about them. */
public final class PartnerRoster {

    /** No page names more, and every further name would be compared with all of them. */
    private static final int MOST_PARTNERS = 200;

    private static final int MOST_THIRD_PARTIES = 20;

    private final CountryContext countries;
    private final NoteTaker notes;
    private final List<Party> partners = new ArrayList<>();
    private final List<Party> thirdParties = new ArrayList<>();
    private final Set<List<String>> pairs = new LinkedHashSet<>();
    private final Set<PartnerSide> facetSides = EnumSet.noneOf(PartnerSide.class);
    private boolean isFull;

    public PartnerRoster(CountryContext countries, NoteTaker notes) {
        this.countries = countries;
        this.notes = notes;
    }

    /** Adds a partner from the facets, in each of its spellings, because facets are kept as they are. */
    public void addFacet(Party party, int line) {
        facetSides.add(party.side());
        if (partners.stream()
                .noneMatch(other -> other.side() == party.side() && other.text().equals(party.text()))) {
            accept(party, line);
        }
    }

    /** Adds a partner from title or prose, unless it is there already. */
    public void add(Party party, int line) {
        if (partners.stream().anyMatch(other -> other.side() == party.side() && isSame(other, party))) {
            return;
        }
        if (partners.size() < MOST_PARTNERS) {
            accept(party, line);
        } else if (!isFull) {
            isFull = true;
            notes.problem("partners-too-many", "only the first " + MOST_PARTNERS + " partners were read", line);
        }
    }

    /** Adds a party beside the partners, unless it is one of them. */
    public void addThirdParty(Party party, int line) {
        boolean isThere =
                Stream.concat(partners.stream(), thirdParties.stream()).anyMatch(party::isSameAs);
        if (!isThere && thirdParties.size() < MOST_THIRD_PARTIES) {
            thirdParties.add(party);
            notes.evidence("thirdParties", party.text(), line, 0.7);
        }
    }

    public void addPair(Party swedish, Party international, int line, double confidence) {
        var pair = List.of(swedish.reference(), international.reference());
        if (pairs.add(pair)) {
            notes.evidence("pairs", String.join(" - ", pair), line, confidence);
        }
    }

    /** Whether the facets name partners of this side: then they name all of them. */
    boolean isClosed(PartnerSide side) {
        return facetSides.contains(side);
    }

    /** Codes of the countries of the item: those in its title, and those of its partners. */
    public Set<String> countries() {
        var codes = new HashSet<>(countries.codes());
        partners.stream()
                .map(party -> party.resolution().place())
                .filter(place -> place != null && place.country() != null && !place.isIn("SE"))
                .forEach(place -> codes.add(place.country()));
        return codes;
    }

    public List<Party> partners() {
        return partners;
    }

    public List<Party> swedish() {
        return finish().swedish();
    }

    public List<Party> international() {
        return finish().international();
    }

    boolean hasBothSides() {
        return !swedish().isEmpty() && !international().isEmpty();
    }

    boolean isPaired(Party party) {
        return pairs.stream().anyMatch(pair -> pair.contains(party.reference()));
    }

    void problem(String code, String text, @Nullable Integer line) {
        notes.problem(code, text, line);
    }

    public ItemPartners finish() {
        return new ItemPartners(partners, thirdParties, List.copyOf(pairs));
    }

    private void accept(Party party, int line) {
        partners.add(party);
        var field = party.isSwedish() ? "swedishPartners" : "internationalPartners";
        notes.evidence(field, party.text(), line, party.resolution().score());
        notes.problem(PartnerProblems.of(party, countries, line));
    }

    private static boolean isSame(Party a, Party b) {
        return a.resolution().isKnown()
                ? a.reference().equals(b.reference())
                : a.text().equals(b.text());
    }
}
