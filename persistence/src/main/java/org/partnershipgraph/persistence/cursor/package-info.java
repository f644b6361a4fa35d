/** Places in lists, as clients get them: signed, so that none but the list's own are accepted. */
@NullMarked
package org.partnershipgraph.persistence.cursor;

import org.jspecify.annotations.NullMarked;
