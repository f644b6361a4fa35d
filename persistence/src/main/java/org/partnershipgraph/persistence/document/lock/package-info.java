/** One process at a time: how those that share a store keep out of each other's way. */
@NullMarked
package org.partnershipgraph.persistence.document.lock;

import org.jspecify.annotations.NullMarked;
