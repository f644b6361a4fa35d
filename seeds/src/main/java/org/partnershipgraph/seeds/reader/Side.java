package org.partnershipgraph.seeds.reader;

import org.partnershipgraph.municipality.Municipality;

/** Which places a name can mean where it stands. */
enum Side {
    SWEDISH,
    INTERNATIONAL,
    EITHER;

    boolean admits(Municipality place) {
        return this == EITHER || (this == SWEDISH) == place.country().equals("SE");
    }
}
