/** What a request may ask for at most. */
@NullMarked
package org.partnershipgraph.api.limit;

import org.jspecify.annotations.NullMarked;
