@NullMarked
package org.partnershipgraph.persistence.index;

import org.jspecify.annotations.NullMarked;
