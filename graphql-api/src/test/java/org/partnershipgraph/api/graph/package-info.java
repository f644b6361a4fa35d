@NullMarked
package org.partnershipgraph.api.graph;

import org.jspecify.annotations.NullMarked;
