/** How much each client may ask for in a minute. */
@NullMarked
package org.partnershipgraph.api.ratelimit;

import org.jspecify.annotations.NullMarked;
