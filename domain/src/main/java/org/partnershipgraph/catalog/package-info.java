/** The list of all kinds of record, from which index, search, data set and schema derive what they need. */
@NullMarked
package org.partnershipgraph.catalog;

import org.jspecify.annotations.NullMarked;
