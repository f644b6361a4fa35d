/** Answers as graphs of nodes and edges. */
@NullMarked
package org.partnershipgraph.api.export.graph;

import org.jspecify.annotations.NullMarked;
