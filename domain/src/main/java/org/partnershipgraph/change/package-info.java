/** What changes in the store, told to whoever keeps something of it. */
@NullMarked
package org.partnershipgraph.change;

import org.jspecify.annotations.NullMarked;
