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
    ORGANISATION
}
