@NullMarked
package org.partnershipgraph.persistence.index.list;

import org.jspecify.annotations.NullMarked;
