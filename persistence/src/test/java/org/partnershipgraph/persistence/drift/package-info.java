/** The index beside the store: both give the same answers, whatever is written. */
@org.jspecify.annotations.NullMarked
package org.partnershipgraph.persistence.drift;
