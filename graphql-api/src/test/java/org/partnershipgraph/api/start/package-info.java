@NullMarked
package org.partnershipgraph.api.start;

import org.jspecify.annotations.NullMarked;
