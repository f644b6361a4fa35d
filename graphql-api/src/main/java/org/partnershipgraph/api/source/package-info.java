/** Sources in the schema, and the records that refer to them. */
@NullMarked
package org.partnershipgraph.api.source;

import org.jspecify.annotations.NullMarked;
