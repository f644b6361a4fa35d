/** Dates as precise as they are known, and no more. */
@NullMarked
package org.partnershipgraph.time;

import org.jspecify.annotations.NullMarked;
