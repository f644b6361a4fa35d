package org.partnershipgraph.seeds.reader.name;

import org.partnershipgraph.municipality.Municipality;

/** Which places a name can mean where it stands. */
public enum PartnerSide {
    SWEDISH,
    INTERNATIONAL,
    EITHER;

    public boolean admits(Municipality place) {
        return this == EITHER || (this == SWEDISH) == place.isIn("SE");
    }
}
