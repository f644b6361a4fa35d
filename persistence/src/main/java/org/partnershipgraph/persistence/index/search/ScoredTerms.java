package org.partnershipgraph.persistence.index.search;

/**
 * What documents are worth that have one of these terms.
 *
 * @param worthToWhole what the partnership is worth whose project has one of them; 0 where that counts for nothing
 */
record ScoredTerms(String field, TermMatcher spelling, int worth, int worthToWhole) {}
