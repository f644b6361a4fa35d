/** The facet blocks of a page: their labels, and the values below them. */
@NullMarked
package org.partnershipgraph.seeds.reader.facet;

import org.jspecify.annotations.NullMarked;
