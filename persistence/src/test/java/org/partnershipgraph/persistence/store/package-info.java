/** How records are read and written. */
@NullMarked
package org.partnershipgraph.persistence.store;

import org.jspecify.annotations.NullMarked;
