package org.partnershipgraph.municipality;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.place.Position;

/**
 * The place where a municipality has its administration, or that is the municipality.
 *
 * @param geonameId number of the place in GeoNames
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Seat(String name, @Nullable Integer geonameId, double latitude, double longitude) {

    public Seat {
        Position.require(latitude, longitude);
    }

    public Position position() {
        return new Position(latitude, longitude);
    }
}
