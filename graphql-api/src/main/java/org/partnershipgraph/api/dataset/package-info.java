/** The revision and size of the data set. */
@NullMarked
package org.partnershipgraph.api.dataset;

import org.jspecify.annotations.NullMarked;
