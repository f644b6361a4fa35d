/** Reads requests: HTTP headers and the JSON body, each once; and the limits on depth, cost, size and time. */
@NullMarked
package org.partnershipgraph.api.request;

import org.jspecify.annotations.NullMarked;
