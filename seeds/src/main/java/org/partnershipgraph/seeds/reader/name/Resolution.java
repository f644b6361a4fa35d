package org.partnershipgraph.seeds.reader.name;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.Municipality;

/**
 * What a name on a page stands for.
 *
 * @param place the record that the name was attached to, null if it is unknown or could be several
 * @param score how sure that is, from 0 to 1
 * @param candidates records that the name may mean though it was not attached to them, best first
 * @param doubt why it was attached to none of them
 */
public record Resolution(@Nullable Municipality place, double score, List<Candidate> candidates, Doubt doubt) {

    /**
     * A record that a name may mean.
     *
     * @param score how alike the spellings are, from 0 to 1
     */
    record Candidate(Municipality place, double score) {

        Candidate likelier(Candidate other) {
            return other.score > score ? other : this;
        }
    }

    static final double EXACT = 1;
    public static final double FOLDED = 0.98;
    static final double STRIPPED = 0.95;
    public static final double MISSPELT = 0.85;

    static final Resolution UNKNOWN = unknown(List.of());

    static Resolution of(Municipality place, double score) {
        return new Resolution(place, score, List.of(), Doubt.UNKNOWN);
    }

    static Resolution unknown(List<Candidate> candidates) {
        return new Resolution(null, 0, candidates, Doubt.UNKNOWN);
    }

    static Resolution doubtful(List<Municipality> places, double score, Doubt doubt) {
        return new Resolution(
                null,
                0,
                places.stream().map(place -> new Candidate(place, score)).toList(),
                doubt);
    }

    /** Whether it assumes a typing error. */
    boolean isMisspelt() {
        return isKnown() && score <= MISSPELT;
    }

    /** A place that only a typing error leads to becomes a candidate. */
    public Resolution unlessMisspelt() {
        return place == null || !isMisspelt() ? this : doubtful(List.of(place), score, Doubt.UNKNOWN);
    }

    /** A misspelt name cannot mean a place in a country that the page does not mention while it mentions others. */
    public Resolution unlessMisspeltIn(Collection<String> mentionedCountries) {
        if (place == null || isSwedish() || mentionedCountries.isEmpty()) {
            return this;
        }
        return place.isInOneOf(mentionedCountries) ? this : unlessMisspelt();
    }

    public boolean isKnown() {
        return place != null;
    }

    public boolean isSwedish() {
        return place != null && place.isIn("SE");
    }

    public boolean isIn(Collection<String> countries) {
        return place != null && place.isInOneOf(countries);
    }

    @Nullable
    String slug() {
        return place == null ? null : place.slug();
    }

    List<String> candidateSlugs() {
        return candidates.stream().map(candidate -> candidate.place().slug()).toList();
    }
}
