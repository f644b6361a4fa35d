@NullMarked
package org.partnershipgraph.api.ratelimit;

import org.jspecify.annotations.NullMarked;
