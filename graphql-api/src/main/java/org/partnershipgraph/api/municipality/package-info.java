/** Municipalities in the schema. */
@NullMarked
package org.partnershipgraph.api.municipality;

import org.jspecify.annotations.NullMarked;
