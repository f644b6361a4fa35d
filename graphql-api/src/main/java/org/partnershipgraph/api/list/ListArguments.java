package org.partnershipgraph.api.list;

import java.util.List;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.query.Window;

/** The arguments of a list: which records, in which order, and which part of them. */
record ListArguments(Filter filter, List<Order> order, Window window) {}
