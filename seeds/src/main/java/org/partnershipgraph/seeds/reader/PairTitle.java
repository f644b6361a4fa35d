package org.partnershipgraph.seeds.reader;

import java.util.List;

/**
 * A title that names partners: {@code A and B, Country}.
 *
 * @param countries codes of the countries it names
 */
record PairTitle(List<Party> parties, List<String> countries) {

    List<Party> swedish() {
        return parties.stream().filter(Party::isSwedish).toList();
    }

    List<Party> international() {
        return parties.stream().filter(party -> !party.isSwedish()).toList();
    }

    boolean isPair() {
        return parties.size() > 1 && !swedish().isEmpty() && !international().isEmpty();
    }

    /** Whether a country or known partners on both sides leave no doubt that it is one. */
    boolean isCertain() {
        return isPair() && (!countries.isEmpty() || (isAnyKnown(swedish()) && isAnyKnown(international())));
    }

    /** Whether at least one of its partners is known, so that the others are probably partners as well. */
    boolean isLikely() {
        return isCertain() || (isPair() && isAnyKnown(parties));
    }

    private static boolean isAnyKnown(List<Party> parties) {
        return parties.stream().anyMatch(party -> party.resolution().isKnown());
    }
}
