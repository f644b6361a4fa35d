/** The scalars of the schema. */
@NullMarked
package org.partnershipgraph.api.scalar;

import org.jspecify.annotations.NullMarked;
