/** Values of the schema that have a form of their own. */
@NullMarked
package org.partnershipgraph.api.scalar;

import org.jspecify.annotations.NullMarked;
