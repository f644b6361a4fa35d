package org.partnershipgraph.api.list;

import java.util.List;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.query.Window;

/** What the arguments of a list say: which records, in which order, and which part of them. */
record ListArguments(Filter filter, List<Order> order, Window window) {}
