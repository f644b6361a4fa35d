@NullMarked
package org.partnershipgraph.persistence.turn;

import org.jspecify.annotations.NullMarked;
