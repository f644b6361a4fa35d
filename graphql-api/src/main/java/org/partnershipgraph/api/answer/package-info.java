/** Finished responses: their entity tags, their compressed form, and what caches may do with them. */
@NullMarked
package org.partnershipgraph.api.answer;

import org.jspecify.annotations.NullMarked;
