package org.partnershipgraph.seeds.reader.name;

import org.partnershipgraph.municipality.Municipality;

/** The level of government that a name's administrative words speak of. */
public enum Level {
    /** No such word: the bare name of a place. */
    UNSTATED,
    LOCAL,
    /** A district itself, which is more than the town it is called after. */
    DISTRICT,
    /** District council or municipality: pages write it of municipalities as well. */
    DISTRICT_COUNCIL,
    /** County, region or province. */
    REGIONAL,
    /** A company or organisation, never reached by leaving words out. */
    BODY;

    public static Level of(Municipality municipality) {
        return switch (municipality.kind()) {
            case MUNICIPALITY, CITY -> LOCAL;
            case DISTRICT -> DISTRICT;
            case REGION, COUNTY -> REGIONAL;
            case FEDERATION, COMPANY, ORGANISATION -> BODY;
        };
    }

    /** The level of the places that a name of this level means first: a bare name is first of all a town's. */
    public Level ofPlace() {
        return switch (this) {
            case UNSTATED -> LOCAL;
            case DISTRICT_COUNCIL -> DISTRICT;
            default -> this;
        };
    }

    /** Whether a name of this level can mean a place of the other: pages use municipality and district council alike. */
    public boolean fits(Level place) {
        return switch (place) {
            case BODY -> this == BODY;
            case REGIONAL -> this == REGIONAL || this == UNSTATED;
            case DISTRICT -> this != REGIONAL && this != BODY;
            case LOCAL, DISTRICT_COUNCIL, UNSTATED -> this == LOCAL || this == DISTRICT_COUNCIL || this == UNSTATED;
        };
    }
}
