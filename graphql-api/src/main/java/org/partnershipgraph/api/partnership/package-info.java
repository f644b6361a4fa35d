/** Partnerships and their projects in the schema. */
@NullMarked
package org.partnershipgraph.api.partnership;

import org.jspecify.annotations.NullMarked;
