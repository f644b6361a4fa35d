package org.partnershipgraph.vocabulary;

import org.partnershipgraph.text.LocalizedText;

/**
 * The capital of a country, where the country is drawn on a map.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Capital(LocalizedText name, double latitude, double longitude) {

    public Capital {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("there is no place at " + latitude + ", " + longitude);
        }
    }
}
