/** Today's date, what is under way on a day, and how long a query may take. */
@NullMarked
package org.partnershipgraph.api.time;

import org.jspecify.annotations.NullMarked;
