package org.partnershipgraph.api.list;

import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.filter.Filters;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.text.Language;

/** What the arguments of a list say: which records, in which order, and which part of them. */
public record ListArguments(Filter filter, List<Order> order, Window window) {

    /**
     * Reads the arguments of a list.
     *
     * @param language that of the names it is ordered by, where the order names none
     * @throws org.partnershipgraph.api.error.BadInputException where they make no sense
     */
    public static ListArguments read(Kind kind, Map<String, ?> arguments, Filters filters, Language language) {
        return new ListArguments(
                filters.of(kind, arguments), Ordering.of(kind, arguments, language), Paging.of(arguments));
    }
}
