package org.partnershipgraph.graph;

/** A place on the map, in degrees north and east. */
public record Position(double latitude, double longitude) {}
