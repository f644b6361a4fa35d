/** What a query costs, how deep it goes, and the limits on both. */
@NullMarked
package org.partnershipgraph.api.cost;

import org.jspecify.annotations.NullMarked;
