/** Records kept whole: how they are found, saved and guarded. */
@NullMarked
package org.partnershipgraph.store;

import org.jspecify.annotations.NullMarked;
