/** What the index holds of each record: the names of its fields and its Lucene documents. */
@NullMarked
package org.partnershipgraph.persistence.index.lucene;

import org.jspecify.annotations.NullMarked;
