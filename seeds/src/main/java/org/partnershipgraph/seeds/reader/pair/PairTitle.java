package org.partnershipgraph.seeds.reader.pair;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.Doubt;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.name.PlaceName;
import org.partnershipgraph.seeds.reader.name.Resolution;
import org.partnershipgraph.text.NameKey;

/**
 * A title that names partners: {@code A and B, Country}.
 *
 * @param countries codes of the countries it names
 * @param unknownCountry what stands in the place of a country without being a known one, such as {@code Eastern Province}
 */
public record PairTitle(
        List<Party> parties,
        List<String> countries,
        @Nullable String unknownCountry) {

    /** The unknown country, unless its own words say that it is only a part of one; else null. */
    public @Nullable String elsewhere() {
        boolean isPart = unknownCountry != null && PlaceName.endsWithAdministrativeWord(NameKey.of(unknownCountry));
        return isPart ? null : unknownCountry;
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

    public List<String> references() {
        return parties.stream().map(Party::reference).toList();
    }

    public boolean isPair() {
        return parties.size() > 1 && !swedish().isEmpty() && !international().isEmpty();
    }

    /** Whether a country, or known partners on both sides, leave no doubt that it is a pair. */
    public boolean isCertain() {
        return isPair() && (namesCountry() || (isAnyKnown(swedish()) && isAnyKnown(international())));
    }

    /** Whether one of its partners is known, so that the others are probably partners too. */
    public boolean isLikely() {
        return isCertain() || (isPair() && isAnyKnown(parties));
    }

    /** Whether one of its partners has the name of a known place, even one in another country. */
    public boolean namesPlace() {
        return parties.stream()
                .map(Party::resolution)
                .anyMatch(resolution -> resolution.isKnown() || resolution.doubt() == Doubt.ELSEWHERE);
    }

    /** Whether each of its partners is one of these. */
    public boolean isAmong(List<Party> partners) {
        return parties.stream().allMatch(party -> partners.stream().anyMatch(partner -> partner.isSameAs(party)));
    }

    public boolean isSameAs(PairTitle other) {
        return parties.size() == other.parties.size() && isAmong(other.parties);
    }

    private boolean namesCountry() {
        return !countries.isEmpty() || (unknownCountry != null && namesPlace());
    }

    private static boolean isAnyKnown(List<Party> parties) {
        return parties.stream().map(Party::resolution).anyMatch(Resolution::isKnown);
    }
}
