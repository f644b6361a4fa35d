/** Compares the graph with results computed naively from the records. */
@NullMarked
package org.partnershipgraph.persistence.graph;

import org.jspecify.annotations.NullMarked;
