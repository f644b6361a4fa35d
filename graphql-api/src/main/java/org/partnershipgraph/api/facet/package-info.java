/** Statistics over whole lists: facets, timelines and coverage. */
@NullMarked
package org.partnershipgraph.api.facet;

import org.jspecify.annotations.NullMarked;
