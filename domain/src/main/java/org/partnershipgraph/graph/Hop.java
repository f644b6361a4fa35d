package org.partnershipgraph.graph;

/** A step of a path: from one municipality to another, by slug, and the partnership or network that joins them. */
public record Hop(String from, String to, Tie tie, String via) {}
