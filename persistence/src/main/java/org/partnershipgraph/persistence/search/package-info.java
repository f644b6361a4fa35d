/** Search by what people type, answered by the index. */
@NullMarked
package org.partnershipgraph.persistence.search;

import org.jspecify.annotations.NullMarked;
