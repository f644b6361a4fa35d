/** The repositories behind the ports of the domain, and how records become documents. */
@NullMarked
package org.partnershipgraph.persistence.document;

import org.jspecify.annotations.NullMarked;
