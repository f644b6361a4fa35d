/** The index beside the store: both give the same answers, whatever is written. */
@NullMarked
package org.partnershipgraph.persistence.drift;

import org.jspecify.annotations.NullMarked;
