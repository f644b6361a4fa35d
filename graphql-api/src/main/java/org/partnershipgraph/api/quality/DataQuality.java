package org.partnershipgraph.api.quality;

/** The parent of the fields about gaps in the data. */
record DataQuality() {}
