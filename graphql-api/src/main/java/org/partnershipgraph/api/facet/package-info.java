/** What a list has as a whole: how many of its records have each value, and how they lie in time. */
@NullMarked
package org.partnershipgraph.api.facet;

import org.jspecify.annotations.NullMarked;
