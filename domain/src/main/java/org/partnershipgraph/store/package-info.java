/** The port for records stored as a whole: finding, saving and locking. */
@NullMarked
package org.partnershipgraph.store;

import org.jspecify.annotations.NullMarked;
