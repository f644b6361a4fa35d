package org.partnershipgraph.partnership;

/** The part that a municipality has in a partnership. */
public enum Role {
    SWEDISH_PARTNER,
    INTERNATIONAL_PARTNER,
    THIRD_PARTY
}
