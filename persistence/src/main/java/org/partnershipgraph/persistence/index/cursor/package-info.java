/** Cursors of lists and of searches. */
@NullMarked
package org.partnershipgraph.persistence.index.cursor;

import org.jspecify.annotations.NullMarked;
