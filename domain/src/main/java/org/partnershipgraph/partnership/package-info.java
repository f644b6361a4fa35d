/** The lasting relations of municipalities, with their projects. */
@NullMarked
package org.partnershipgraph.partnership;

import org.jspecify.annotations.NullMarked;
