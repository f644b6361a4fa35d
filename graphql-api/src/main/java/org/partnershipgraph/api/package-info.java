/** The application and what its parts share. */
@NullMarked
package org.partnershipgraph.api;

import org.jspecify.annotations.NullMarked;
