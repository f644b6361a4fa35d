package org.partnershipgraph.persistence.change;

import java.time.Instant;

/**
 * Revision numbers taken for changes that are about to be made.
 *
 * @param first the first of them
 * @param count how many follow one another from there
 * @param at when they were taken
 */
public record RevisionRange(long first, int count, Instant at) {}
