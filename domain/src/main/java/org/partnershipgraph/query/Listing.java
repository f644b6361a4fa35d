package org.partnershipgraph.query;

import java.util.List;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.OrderField;

/** The request for one window of a list: the records of a kind that match a filter, in an order. */
public record Listing(Kind<?> kind, Filter filter, List<Order> order, Window window) {

    public Listing {
        order = List.copyOf(order);
    }

    /** One step of an order; records without a value come last in either direction. */
    public record Order(OrderField by, boolean isDescending) {

        public static Order by(OrderField key) {
            return new Order(key, false);
        }
    }
}
