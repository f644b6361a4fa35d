/** The index in memory that answers lists, counts and search: {@code LuceneIndex} and its updates from the change feed. */
@NullMarked
package org.partnershipgraph.persistence.index;

import org.jspecify.annotations.NullMarked;
