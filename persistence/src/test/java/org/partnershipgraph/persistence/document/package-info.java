/** How records are read and written. */
@NullMarked
package org.partnershipgraph.persistence.document;

import org.jspecify.annotations.NullMarked;
