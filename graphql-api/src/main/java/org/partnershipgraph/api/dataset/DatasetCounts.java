package org.partnershipgraph.api.dataset;

record DatasetCounts(int municipalities, int partnerships, int projects, int networks) {}
