/** Dates and periods in the schema. */
@NullMarked
package org.partnershipgraph.api.time;

import org.jspecify.annotations.NullMarked;
