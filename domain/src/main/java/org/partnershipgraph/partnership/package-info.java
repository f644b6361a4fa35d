/** Lasting relations between municipalities, with their projects. */
@NullMarked
package org.partnershipgraph.partnership;

import org.jspecify.annotations.NullMarked;
