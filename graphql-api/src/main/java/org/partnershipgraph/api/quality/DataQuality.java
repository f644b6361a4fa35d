package org.partnershipgraph.api.quality;

/** What the data lacks: nothing but its fields. */
record DataQuality() {}
