@NullMarked
package org.partnershipgraph.api.cost;

import org.jspecify.annotations.NullMarked;
