/** FacetCounter: counts of the values that the records of a list have. */
@NullMarked
package org.partnershipgraph.persistence.index.facet;

import org.jspecify.annotations.NullMarked;
