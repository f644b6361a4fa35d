/** Filters as clients write them, turned into those of the index. */
@NullMarked
package org.partnershipgraph.api.filter;

import org.jspecify.annotations.NullMarked;
