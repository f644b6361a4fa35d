/** The graph against what counting by hand gives. */
@NullMarked
package org.partnershipgraph.persistence.graph;

import org.jspecify.annotations.NullMarked;
