/** What the data lacks, or has twice, in the schema. */
@NullMarked
package org.partnershipgraph.api.quality;

import org.jspecify.annotations.NullMarked;
