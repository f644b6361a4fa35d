/** Records by their opaque ids, and the loaders that fetch them in batches. */
@NullMarked
package org.partnershipgraph.api.node;

import org.jspecify.annotations.NullMarked;
