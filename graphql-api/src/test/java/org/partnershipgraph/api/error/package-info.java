@NullMarked
package org.partnershipgraph.api.error;

import org.jspecify.annotations.NullMarked;
