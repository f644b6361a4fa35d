package org.partnershipgraph.api.cost;

/** Counts the cost of queries. The one in the context of a query gets its cost before it is executed. */
public interface CostMeter {

    void add(long cost);
}
