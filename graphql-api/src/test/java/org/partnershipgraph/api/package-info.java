/** What the API promises, tried on the real data. */
@NullMarked
package org.partnershipgraph.api;

import org.jspecify.annotations.NullMarked;
