/** Parses the filters of clients into the filters of the index. */
@NullMarked
package org.partnershipgraph.api.filter;

import org.jspecify.annotations.NullMarked;
