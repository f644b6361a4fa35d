@NullMarked
package org.partnershipgraph.persistence.search;

import org.jspecify.annotations.NullMarked;
