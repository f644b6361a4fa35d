/** Municipalities as a graph: paths between them, what lies around them, who is alike, and pictures of it all. */
@NullMarked
package org.partnershipgraph.graph;

import org.jspecify.annotations.NullMarked;
