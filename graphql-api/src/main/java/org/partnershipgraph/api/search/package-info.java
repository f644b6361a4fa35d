/** Search in the schema. */
@NullMarked
package org.partnershipgraph.api.search;

import org.jspecify.annotations.NullMarked;
