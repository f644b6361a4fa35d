package org.partnershipgraph.change;

import org.partnershipgraph.store.Aggregate;

/**
 * A record was added, saved again or deleted; the store tells which, as it may have changed again since.
 *
 * @param revision number of the change: the one in the record's document if this application wrote it, unless a later
 *     change was known before it
 */
public record Change(Class<? extends Aggregate> type, String key, long revision) {}
