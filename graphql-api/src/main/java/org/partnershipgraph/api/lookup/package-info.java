/** Look-ups of one record by slug, id, code or name. */
@NullMarked
package org.partnershipgraph.api.lookup;

import org.jspecify.annotations.NullMarked;
