package org.partnershipgraph.query;

/** A record that matches, by its key, and the cursor of its place in the list. */
public record Match(String key, String cursor) {}
