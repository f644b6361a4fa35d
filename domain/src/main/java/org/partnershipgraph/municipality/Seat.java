package org.partnershipgraph.municipality;

import org.jspecify.annotations.Nullable;

/**
 * The place a municipality is run from, or the place that is the municipality.
 *
 * @param geonameId number of the place at GeoNames
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Seat(String name, @Nullable Integer geonameId, double latitude, double longitude) {

    public Seat {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("there is no place at " + latitude + ", " + longitude);
        }
    }
}
