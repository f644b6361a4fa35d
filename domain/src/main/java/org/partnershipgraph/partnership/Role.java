package org.partnershipgraph.partnership;

/** The role of a municipality in a partnership. */
public enum Role {
    SWEDISH_PARTNER,
    INTERNATIONAL_PARTNER,
    THIRD_PARTY
}
