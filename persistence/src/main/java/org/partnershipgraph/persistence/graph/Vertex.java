package org.partnershipgraph.persistence.graph;

import org.partnershipgraph.kind.Kind;

/** A record in the graph. */
record Vertex(Kind<?> kind, String key) {}
