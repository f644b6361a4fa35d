/** What a query selects, and the query that reads its outermost list page by page. */
@NullMarked
package org.partnershipgraph.api.export.selection;

import org.jspecify.annotations.NullMarked;
