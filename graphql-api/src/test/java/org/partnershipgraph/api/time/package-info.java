@NullMarked
package org.partnershipgraph.api.time;

import org.jspecify.annotations.NullMarked;
