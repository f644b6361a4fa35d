/**
 * Reads requests: HTTP headers, the JSON body and the arguments of a query, each once; and the limits on depth, cost,
 * size and time.
 */
@NullMarked
package org.partnershipgraph.api.request;

import org.jspecify.annotations.NullMarked;
