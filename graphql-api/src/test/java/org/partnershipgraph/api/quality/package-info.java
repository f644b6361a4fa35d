@NullMarked
package org.partnershipgraph.api.quality;

import org.jspecify.annotations.NullMarked;
