package org.partnershipgraph.change;

import org.partnershipgraph.store.Aggregate;

/** A record was inserted, saved or deleted. Read the store to learn which; the record may have changed again since. */
public record Change(Class<? extends Aggregate> type, String key) {}
