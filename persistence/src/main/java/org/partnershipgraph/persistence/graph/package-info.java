/** The graph in memory: which records are tied to which, by number, and what can be asked of that. */
@NullMarked
package org.partnershipgraph.persistence.graph;

import org.jspecify.annotations.NullMarked;
