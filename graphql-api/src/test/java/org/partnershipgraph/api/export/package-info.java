@NullMarked
package org.partnershipgraph.api.export;

import org.jspecify.annotations.NullMarked;
