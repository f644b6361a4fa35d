/** Local governments and the other parties of partnerships. */
@NullMarked
package org.partnershipgraph.municipality;

import org.jspecify.annotations.NullMarked;
