package org.partnershipgraph.seeds.reader.name;

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
 * @param doubt why it was attached to none of them
 */
public record Resolution(@Nullable Municipality place, double score, List<Candidate> candidates, Doubt doubt) {

    /** A record that a name may mean, and how alike their spellings are, 0 to 1. */
    public record Candidate(Municipality place, double score) {

        Candidate likelier(Candidate other) {
            return other.score > score ? other : this;
        }
    }

    public static final double EXACT = 1;
    public static final double FOLDED = 0.98;
    public static final double STRIPPED = 0.95;
    public static final double MISSPELT = 0.85;

    public static final Resolution UNKNOWN = unknown(List.of());

    public static Resolution of(Municipality place, double score) {
        return new Resolution(place, score, List.of(), Doubt.UNKNOWN);
    }

    public static Resolution unknown(List<Candidate> candidates) {
        return new Resolution(null, 0, candidates, Doubt.UNKNOWN);
    }

    public static Resolution doubtful(List<Municipality> places, double score, Doubt doubt) {
        return new Resolution(
                null,
                0,
                places.stream().map(place -> new Candidate(place, score)).toList(),
                doubt);
    }

    /** Whether a typing error had to be assumed. */
    public boolean isMisspelt() {
        return isKnown() && score <= MISSPELT;
    }

    /** As it is, but a place that only a typing error leads to is no more than a candidate. */
    public Resolution unlessMisspelt() {
        return place == null || !isMisspelt() ? this : doubtful(List.of(place), score, Doubt.UNKNOWN);
    }

    /** A misspelt name means no place of a country that the page does not speak of while it speaks of others. */
    public Resolution unlessMisspeltIn(Collection<String> spokenOf) {
        if (place == null || isSwedish() || spokenOf.isEmpty()) {
            return this;
        }
        return spokenOf.contains(place.country()) ? this : unlessMisspelt();
    }

    public boolean isKnown() {
        return place != null;
    }

    public boolean isSwedish() {
        return place != null && place.country().equals("SE");
    }

    @Nullable
    public String slug() {
        return place == null ? null : place.slug();
    }
}
