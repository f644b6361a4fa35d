package org.partnershipgraph.seeds.reader;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.Municipality;

/**
 * What a name on a page stands for.
 *
 * @param place the record it was attached to, null where it is unknown or could be several
 * @param score how sure that is, 0 to 1
 * @param candidates records that the name might mean though it was not attached to them, best first
 */
record Resolution(@Nullable Municipality place, double score, List<Candidate> candidates) {

    /** A record that a name may mean, and how alike their spellings are, 0 to 1. */
    record Candidate(Municipality place, double score) {

        Candidate likelier(Candidate other) {
            return other.score > score ? other : this;
        }
    }

    static final double EXACT = 1;
    static final double FOLDED = 0.98;
    static final double STRIPPED = 0.95;
    static final double MISSPELT = 0.85;

    static final Resolution UNKNOWN = new Resolution(null, 0, List.of());

    /** A misspelt name means no place of a country that the page does not speak of while it speaks of others. */
    Resolution unlessMisspeltIn(Collection<String> spokenOf) {
        if (place == null || score > MISSPELT || isSwedish() || spokenOf.isEmpty()) {
            return this;
        }
        return spokenOf.contains(place.country())
                ? this
                : new Resolution(null, 0, List.of(new Candidate(place, score)));
    }

    boolean isKnown() {
        return place != null;
    }

    boolean isSwedish() {
        return place != null && place.country().equals("SE");
    }

    @Nullable
    String slug() {
        return place == null ? null : place.slug();
    }
}
