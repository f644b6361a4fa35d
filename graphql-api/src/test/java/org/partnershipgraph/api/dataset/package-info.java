@NullMarked
package org.partnershipgraph.api.dataset;

import org.jspecify.annotations.NullMarked;
