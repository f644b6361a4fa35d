/** The port of the change feed: revisions of the data, and subscribers to its changes. */
@NullMarked
package org.partnershipgraph.change;

import org.jspecify.annotations.NullMarked;
