package org.partnershipgraph.partnership;

/** The facts that the years of a project are known from: the first of these that it has. */
public enum TimeBasis {
    PERIOD,
    MILESTONES,
    ANNOUNCED
}
