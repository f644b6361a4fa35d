/** Places on the map. */
@NullMarked
package org.partnershipgraph.place;

import org.jspecify.annotations.NullMarked;
