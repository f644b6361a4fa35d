@NullMarked
package org.partnershipgraph.persistence.change;

import org.jspecify.annotations.NullMarked;
