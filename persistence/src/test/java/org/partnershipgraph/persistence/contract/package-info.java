/** What the persistence module promises, tried on every engine that can be had. */
@NullMarked
package org.partnershipgraph.persistence.contract;

import org.jspecify.annotations.NullMarked;
