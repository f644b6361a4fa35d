package org.partnershipgraph.api.list;

/** An item of a list with its place in it. */
record Edge<T>(String cursor, T node) {}
