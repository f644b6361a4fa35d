/** Notes in the store on what was loaded from the data set. */
@NullMarked
package org.partnershipgraph.seeding;

import org.jspecify.annotations.NullMarked;
