package org.partnershipgraph.seeds.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title that names partners: {@code A and B, Country}.
 *
 * @param countries codes of the countries it names
 * @param unknownCountry what stands where a country would, but is none that is known, such as {@code Eastern Province}
 */
record PairTitle(
        List<Party> parties,
        List<String> countries,
        @Nullable String unknownCountry) {

    /** The unknown country, unless its own words say that it is part of one; else null. */
    @Nullable
    String elsewhere() {
        return unknownCountry == null || PlaceName.endsWithAdministrativeWord(Fold.key(unknownCountry))
                ? null
                : unknownCountry;
    }

    List<Party> swedish() {
        return parties.stream()
                .filter(party -> party.isSwedish() && !party.isOrganisation())
                .toList();
    }

    List<Party> international() {
        return parties.stream()
                .filter(party -> !party.isSwedish() && !party.isOrganisation())
                .toList();
    }

    /** Known organisations, which take part without being partners. */
    List<Party> organisations() {
        return parties.stream().filter(Party::isOrganisation).toList();
    }

    boolean isPair() {
        return parties.size() > 1 && !swedish().isEmpty() && !international().isEmpty();
    }

    /** Whether a country or known partners on both sides leave no doubt that it is one. */
    boolean isCertain() {
        return isPair() && (namesCountry() || (isAnyKnown(swedish()) && isAnyKnown(international())));
    }

    private boolean namesCountry() {
        return !countries.isEmpty() || (unknownCountry != null && isOfPlaces());
    }

    /** Whether one of its partners is called like a known place, be that in another country. */
    boolean isOfPlaces() {
        return parties.stream()
                .map(Party::resolution)
                .anyMatch(resolution -> resolution.isKnown() || resolution.doubt() == Doubt.ELSEWHERE);
    }

    /** Whether at least one of its partners is known, so that the others are probably partners as well. */
    boolean isLikely() {
        return isCertain() || (isPair() && isAnyKnown(parties));
    }

    private static boolean isAnyKnown(List<Party> parties) {
        return parties.stream().anyMatch(party -> party.resolution().isKnown());
    }
}
