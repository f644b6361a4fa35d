/** The graph in the schema: paths, similarity and drawings. */
@NullMarked
package org.partnershipgraph.api.graph;

import org.jspecify.annotations.NullMarked;
