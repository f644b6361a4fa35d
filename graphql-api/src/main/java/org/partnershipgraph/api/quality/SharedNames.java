package org.partnershipgraph.api.quality;

import java.util.List;

record SharedNames(int totalCount, List<SharedName> nodes) {}
