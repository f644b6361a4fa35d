@NullMarked
package org.partnershipgraph.api.mcp;

import org.jspecify.annotations.NullMarked;
