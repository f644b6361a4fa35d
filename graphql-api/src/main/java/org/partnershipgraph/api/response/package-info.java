/** Responses to queries: the cache of finished answers, entity tags and what other caches may do with them. */
@NullMarked
package org.partnershipgraph.api.response;

import org.jspecify.annotations.NullMarked;
