/** Which records match, in which order: answered by keys, for the records come from the store. */
@NullMarked
package org.partnershipgraph.query;

import org.jspecify.annotations.NullMarked;
