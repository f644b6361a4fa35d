/** Reads the prose pages that partnerships are told on: items, facets, pairs and what could not be read. */
@NullMarked
package org.partnershipgraph.seeds.reader;

import org.jspecify.annotations.NullMarked;
