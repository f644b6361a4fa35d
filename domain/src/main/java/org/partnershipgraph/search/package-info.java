/** Finding records by what people type. */
@NullMarked
package org.partnershipgraph.search;

import org.jspecify.annotations.NullMarked;
