package org.partnershipgraph.change;

import org.partnershipgraph.store.Aggregate;

/**
 * That a record was added, saved again or deleted; the store says which, for it may have changed again since.
 *
 * @param revision number of the change, which the record's document carries where this application wrote it
 */
public record Change(Class<? extends Aggregate> type, String key, long revision) {}
