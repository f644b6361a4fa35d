package org.partnershipgraph.seeds.reader.pair;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.Doubt;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.name.PlaceName;
import org.partnershipgraph.seeds.reader.page.Fold;

/**
 * A title that names partners: {@code A and B, Country}.
 *
 * @param countries codes of the countries it names
 * @param unknownCountry what stands where a country would, but is none that is known, such as {@code Eastern Province}
 */
public record PairTitle(
        List<Party> parties,
        List<String> countries,
        @Nullable String unknownCountry) {

    /** The unknown country, unless its own words say that it is part of one; else null. */
    @Nullable
    public String elsewhere() {
        return unknownCountry == null || PlaceName.endsWithAdministrativeWord(Fold.key(unknownCountry))
                ? null
                : unknownCountry;
    }

    public List<Party> swedish() {
        return parties.stream()
                .filter(party -> party.isSwedish() && !party.isOrganisation())
                .toList();
    }

    public List<Party> international() {
        return parties.stream()
                .filter(party -> !party.isSwedish() && !party.isOrganisation())
                .toList();
    }

    /** Known organisations, which take part without being partners. */
    public List<Party> organisations() {
        return parties.stream().filter(Party::isOrganisation).toList();
    }

    public boolean isPair() {
        return parties.size() > 1 && !swedish().isEmpty() && !international().isEmpty();
    }

    /** Whether a country or known partners on both sides leave no doubt that it is one. */
    public boolean isCertain() {
        return isPair() && (namesCountry() || (isAnyKnown(swedish()) && isAnyKnown(international())));
    }

    private boolean namesCountry() {
        return !countries.isEmpty() || (unknownCountry != null && isOfPlaces());
    }

    /** Whether one of its partners is called like a known place, be that in another country. */
    public boolean isOfPlaces() {
        return parties.stream()
                .map(Party::resolution)
                .anyMatch(resolution -> resolution.isKnown() || resolution.doubt() == Doubt.ELSEWHERE);
    }

    /** Whether at least one of its partners is known, so that the others are probably partners as well. */
    public boolean isLikely() {
        return isCertain() || (isPair() && isAnyKnown(parties));
    }

    private static boolean isAnyKnown(List<Party> parties) {
        return parties.stream().anyMatch(party -> party.resolution().isKnown());
    }
}
