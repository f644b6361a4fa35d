/** Loads a data set into the stores without overwriting what editors have changed. */
@NullMarked
package org.partnershipgraph.seeds.load;

import org.jspecify.annotations.NullMarked;
