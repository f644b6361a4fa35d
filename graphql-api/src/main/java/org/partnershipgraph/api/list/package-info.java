/** Lists of the graph as Relay connections. */
@NullMarked
package org.partnershipgraph.api.list;

import org.jspecify.annotations.NullMarked;
