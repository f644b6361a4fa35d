/** What the store remembers of the data set that it was filled from. */
@NullMarked
package org.partnershipgraph.seeding;

import org.jspecify.annotations.NullMarked;
