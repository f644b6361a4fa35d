package org.partnershipgraph.api.filter;

import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.search.SearchQuery;

/** Words that a record has, or what it is linked to. */
public class TextCondition implements Condition {

    @Override
    public Filter of(Object value, ArgumentPath place, FilterParser parser) {
        var text = (String) value;
        SearchQuery.complaint(text).ifPresent(complaint -> {
            throw place.bad(complaint);
        });
        return new Filter.Mentions(text);
    }
}
