/** Lists: filters as Lucene queries, orders as Lucene sorts, and pages of keys. */
@NullMarked
package org.partnershipgraph.persistence.index.list;

import org.jspecify.annotations.NullMarked;
