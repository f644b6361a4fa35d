/** The MongoDB repositories behind the ports of the domain, and the mapping of records to documents. */
@NullMarked
package org.partnershipgraph.persistence.document;

import org.jspecify.annotations.NullMarked;
