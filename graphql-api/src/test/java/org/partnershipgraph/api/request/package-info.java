@NullMarked
package org.partnershipgraph.api.limit;

import org.jspecify.annotations.NullMarked;
