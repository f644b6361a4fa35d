/** The data set as files: how it is read and checked. */
@NullMarked
package org.partnershipgraph.seeds.dataset;

import org.jspecify.annotations.NullMarked;
