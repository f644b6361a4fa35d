/** The graph in memory: adjacency lists, kept current by the change feed, and the searches over them. */
@NullMarked
package org.partnershipgraph.persistence.graph;

import org.jspecify.annotations.NullMarked;
