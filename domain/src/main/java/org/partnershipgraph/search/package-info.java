/** The port for search by free text. */
@NullMarked
package org.partnershipgraph.search;

import org.jspecify.annotations.NullMarked;
