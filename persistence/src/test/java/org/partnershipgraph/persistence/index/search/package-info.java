@NullMarked
package org.partnershipgraph.persistence.index.search;

import org.jspecify.annotations.NullMarked;
