package org.partnershipgraph.municipality;

/** What kind of local government, or other party, takes part in partnerships. */
public enum MunicipalityKind {
    MUNICIPALITY,
    CITY,
    REGION,
    COUNTY,
    DISTRICT,
    FEDERATION,
    COMPANY,
    ORGANISATION;

    /** Whether it governs a place, and so can be a partner as municipalities are to each other. */
    public boolean isGovernment() {
        return this != COMPANY && this != ORGANISATION;
    }
}
