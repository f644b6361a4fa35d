/** Queries that the server itself runs, for its pages and formats. */
@NullMarked
package org.partnershipgraph.api.execution;

import org.jspecify.annotations.NullMarked;
