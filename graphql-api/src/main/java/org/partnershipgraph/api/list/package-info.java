/** Lists of records as Relay connections: their arguments, pages and cursors. */
@NullMarked
package org.partnershipgraph.api.list;

import org.jspecify.annotations.NullMarked;
