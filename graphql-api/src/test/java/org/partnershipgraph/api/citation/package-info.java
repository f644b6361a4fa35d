@NullMarked
package org.partnershipgraph.api.citation;

import org.jspecify.annotations.NullMarked;
