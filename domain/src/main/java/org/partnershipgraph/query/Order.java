package org.partnershipgraph.query;

/** One step of an order; records without the value come last in either direction. */
public record Order(Sort by, boolean isDescending) {

    public static Order by(Sort sort) {
        return new Order(sort, false);
    }
}
