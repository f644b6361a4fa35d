package org.partnershipgraph.seeds.reader.name;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;

/** The level of government that the administrative words of a name speak of. */
enum GovernmentLevel {
    /** A bare name, without such a word. */
    UNSTATED,
    LOCAL,
    /** A district itself, which is larger than the town it is named after. */
    DISTRICT,
    /** A district council or municipality, as pages call municipalities too. */
    DISTRICT_COUNCIL,
    /** County, region or province. */
    REGIONAL,
    /** A company or organisation, which is never found by leaving out words. */
    BODY;

    static GovernmentLevel of(Municipality municipality) {
        return of(municipality.kind());
    }

    static GovernmentLevel of(@Nullable MunicipalityKind kind) {
        if (kind == null) {
            return UNSTATED;
        }
        return switch (kind) {
            case MUNICIPALITY, CITY -> LOCAL;
            case DISTRICT -> DISTRICT;
            case REGION, COUNTY -> REGIONAL;
            case FEDERATION, COMPANY, ORGANISATION -> BODY;
        };
    }

    /** The level of the places that such a name means first: a bare name is above all that of a town. */
    GovernmentLevel ofPlace() {
        return switch (this) {
            case UNSTATED -> LOCAL;
            case DISTRICT_COUNCIL -> DISTRICT;
            default -> this;
        };
    }

    /** Whether such a name can mean a place of another level. */
    boolean fits(GovernmentLevel place) {
        return switch (place) {
            case BODY -> this == BODY;
            case REGIONAL -> this == REGIONAL || this == UNSTATED;
            case DISTRICT -> this != REGIONAL && this != BODY;
            case LOCAL, DISTRICT_COUNCIL, UNSTATED -> this == LOCAL || this == DISTRICT_COUNCIL || this == UNSTATED;
        };
    }
}
