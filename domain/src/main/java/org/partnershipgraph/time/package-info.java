/** Dates and periods, exactly as precise as they are known. */
@NullMarked
package org.partnershipgraph.time;

import org.jspecify.annotations.NullMarked;
