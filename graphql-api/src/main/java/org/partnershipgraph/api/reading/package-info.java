/** The page reader in the schema. */
@NullMarked
package org.partnershipgraph.api.reading;

import org.jspecify.annotations.NullMarked;
