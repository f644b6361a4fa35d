/** The application. */
@NullMarked
package org.partnershipgraph.api;

import org.jspecify.annotations.NullMarked;
