/** Statistics over whole lists: facets and timelines. */
@NullMarked
package org.partnershipgraph.api.facet;

import org.jspecify.annotations.NullMarked;
