package org.partnershipgraph.query;

/** How many records have a value. */
public record Count(String value, int count) {}
