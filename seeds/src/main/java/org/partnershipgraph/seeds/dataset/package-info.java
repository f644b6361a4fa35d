/** The data set as files: how it is read, checked and loaded into the stores. */
@NullMarked
package org.partnershipgraph.seeds.dataset;

import org.jspecify.annotations.NullMarked;
