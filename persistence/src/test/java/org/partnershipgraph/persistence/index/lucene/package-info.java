@NullMarked
package org.partnershipgraph.persistence.index.lucene;

import org.jspecify.annotations.NullMarked;
