package org.partnershipgraph.query;

import java.util.List;

/** A list asked for: records of a kind that match a filter, in an order, and which part of them. */
public record Listing(Kind kind, Filter filter, List<Order> order, Window window) {

    public Listing {
        order = List.copyOf(order);
    }
}
