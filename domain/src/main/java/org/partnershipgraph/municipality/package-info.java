/** Local governments and the other parties to partnerships. */
@NullMarked
package org.partnershipgraph.municipality;

import org.jspecify.annotations.NullMarked;
