/** The Reconciliation Service API 0.2, by which OpenRefine and others match names to records and fetch facts about them. */
@NullMarked
package org.partnershipgraph.api.reconcile;

import org.jspecify.annotations.NullMarked;
