/** The port for questions about municipalities as a graph: paths, neighbourhoods, similarity and drawings. */
@NullMarked
package org.partnershipgraph.graph;

import org.jspecify.annotations.NullMarked;
