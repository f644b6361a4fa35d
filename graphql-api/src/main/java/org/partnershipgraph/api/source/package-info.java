/** Sources, and what refers to them, in the schema. */
@NullMarked
package org.partnershipgraph.api.source;

import org.jspecify.annotations.NullMarked;
