/** Start of the server: port check, loading of the data set, and messages for starts that fail. */
@NullMarked
package org.partnershipgraph.api.start;

import org.jspecify.annotations.NullMarked;
