@NullMarked
package org.partnershipgraph.persistence.archive;

import org.jspecify.annotations.NullMarked;
