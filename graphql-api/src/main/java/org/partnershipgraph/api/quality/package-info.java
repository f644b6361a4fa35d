/** Gaps and possible duplicates in the data. */
@NullMarked
package org.partnershipgraph.api.quality;

import org.jspecify.annotations.NullMarked;
