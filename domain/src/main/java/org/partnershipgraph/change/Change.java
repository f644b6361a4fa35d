package org.partnershipgraph.change;

import org.partnershipgraph.store.Aggregate;

/**
 * That a record was added, saved again or deleted; the store says which, for it may have changed again since.
 *
 * @param revision number of the change: the one that the record's document carries where this application wrote it,
 *     unless a later change was known before it
 */
public record Change(Class<? extends Aggregate> type, String key, long revision) {}
