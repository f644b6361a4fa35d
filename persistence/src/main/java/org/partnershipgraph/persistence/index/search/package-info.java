/** Search by free text: queries, ranking and the texts that matched. */
@NullMarked
package org.partnershipgraph.persistence.index.search;

import org.jspecify.annotations.NullMarked;
