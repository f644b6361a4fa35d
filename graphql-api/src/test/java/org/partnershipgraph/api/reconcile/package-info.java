@NullMarked
package org.partnershipgraph.api.reconcile;

import org.jspecify.annotations.NullMarked;
