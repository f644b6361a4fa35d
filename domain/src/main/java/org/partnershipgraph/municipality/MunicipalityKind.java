package org.partnershipgraph.municipality;

/** A kind of local government, or of another party to partnerships. */
public enum MunicipalityKind {
    MUNICIPALITY,
    CITY,
    REGION,
    COUNTY,
    DISTRICT,
    FEDERATION,
    COMPANY,
    ORGANISATION;

    /** Whether it governs a place and can therefore be a partner of a municipality. */
    public boolean isGovernment() {
        return this != COMPANY && this != ORGANISATION;
    }
}
