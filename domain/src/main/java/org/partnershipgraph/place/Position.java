package org.partnershipgraph.place;

/**
 * A position on the map.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Position(double latitude, double longitude) {

    public Position {
        require(latitude, longitude);
    }

    /** {@link IllegalArgumentException} if there is no such position. */
    public static void require(double latitude, double longitude) {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("there is no place at " + latitude + ", " + longitude);
        }
    }
}
