/** Thematic networks of partnerships. */
@NullMarked
package org.partnershipgraph.network;

import org.jspecify.annotations.NullMarked;
