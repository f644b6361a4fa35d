package org.partnershipgraph.vocabulary;

import org.partnershipgraph.place.Position;
import org.partnershipgraph.text.LocalizedText;

/**
 * The capital of a country; maps draw the country there.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Capital(LocalizedText name, double latitude, double longitude) {

    public Capital {
        Position.require(latitude, longitude);
    }

    public Position position() {
        return new Position(latitude, longitude);
    }
}
