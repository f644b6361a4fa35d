package org.partnershipgraph.api.export.graph;

import java.util.Map;

/** Finds nodes and edges in the items of an answer. */
public interface GraphSource {

    void add(Map<?, ?> item);

    DrawnGraph graph();
}
