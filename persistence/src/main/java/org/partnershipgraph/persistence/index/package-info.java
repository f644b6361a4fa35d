/** The index that answers which records match, kept beside the store. */
@NullMarked
package org.partnershipgraph.persistence.index;

import org.jspecify.annotations.NullMarked;
