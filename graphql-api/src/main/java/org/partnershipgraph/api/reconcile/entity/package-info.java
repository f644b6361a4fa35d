/** Records as entities that names are matched to, with the properties that can be fetched of them. */
@NullMarked
package org.partnershipgraph.api.reconcile.entity;

import org.jspecify.annotations.NullMarked;
