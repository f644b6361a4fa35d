@NullMarked
package org.partnershipgraph.api.node;

import org.jspecify.annotations.NullMarked;
