package org.partnershipgraph.api.reconcile;

import java.util.List;
import org.partnershipgraph.api.reconcile.entity.EntityProperty;

/** Which properties to fetch of which entities; ids that no entity has are fetched as if they had no values. */
record ExtensionQuery(List<String> ids, List<Column> columns) {

    /** @param limit the maximum number of values of each entity */
    record Column(EntityProperty property, int limit) {}
}
