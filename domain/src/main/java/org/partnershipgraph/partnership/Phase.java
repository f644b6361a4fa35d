package org.partnershipgraph.partnership;

/** The stage of a project in ICLD's programme. */
public enum Phase {
    INCEPTION,
    PROJECT,
    EXTENSION,
    DISSEMINATION,
    STEERING_GROUP
}
