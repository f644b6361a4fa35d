@NullMarked
package org.partnershipgraph.persistence.migration;

import org.jspecify.annotations.NullMarked;
