/** The graph in the schema: paths, search and what is ready to draw. */
@NullMarked
package org.partnershipgraph.api.graph;

import org.jspecify.annotations.NullMarked;
