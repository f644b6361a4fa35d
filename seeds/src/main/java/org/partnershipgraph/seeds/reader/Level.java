package org.partnershipgraph.seeds.reader;

import org.partnershipgraph.municipality.Municipality;

/** The level of government that a name's administrative words speak of. */
enum Level {
    /** No such word: the bare name of a place. */
    UNSTATED,
    LOCAL,
    DISTRICT,
    /** County, region or province. */
    REGIONAL,
    /** A company or organisation, never reached by leaving words out. */
    BODY;

    static Level of(Municipality municipality) {
        return switch (municipality.kind()) {
            case MUNICIPALITY, CITY -> LOCAL;
            case DISTRICT -> DISTRICT;
            case REGION, COUNTY -> REGIONAL;
            case FEDERATION, COMPANY, ORGANISATION -> BODY;
        };
    }

    /** Whether a name of this level can mean a place of the other: pages use municipality and district alike. */
    boolean fits(Level place) {
        return switch (place) {
            case BODY -> this == BODY;
            case REGIONAL -> this == REGIONAL || this == UNSTATED;
            case LOCAL, DISTRICT, UNSTATED -> this == LOCAL || this == DISTRICT || this == UNSTATED;
        };
    }
}
