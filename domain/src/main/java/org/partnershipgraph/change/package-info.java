/** The feed of changes to the store, for everything that is derived from records. */
@NullMarked
package org.partnershipgraph.change;

import org.jspecify.annotations.NullMarked;
