package org.partnershipgraph.baseline;

import java.util.List;

/** A page of a list. */
record Connection<T>(List<T> nodes) {}
