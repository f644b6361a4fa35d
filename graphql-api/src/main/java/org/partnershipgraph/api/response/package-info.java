/** Responses to queries: the cache of finished answers, and the statuses of answers. */
@NullMarked
package org.partnershipgraph.api.response;

import org.jspecify.annotations.NullMarked;
