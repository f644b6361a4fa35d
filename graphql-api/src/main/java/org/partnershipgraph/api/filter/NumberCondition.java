package org.partnershipgraph.api.filter;

import java.util.HashMap;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.query.Filter;

/** How many of something a record has; an end that is left out is open. */
public class NumberCondition implements Condition {

    private final IndexField field;

    public NumberCondition(IndexField field) {
        this.field = field;
    }

    @Override
    public Filter of(Object value, ArgumentPath place, FilterParser parser) {
        var ends = new HashMap<String, Integer>();
        FilterParser.fields(value)
                .forEach(end -> ends.put(end.getKey(), number((Integer) end.getValue(), place.at(end.getKey()))));
        if (ends.isEmpty()) {
            return Filter.all();
        }
        int from = ends.getOrDefault("from", 0);
        int to = ends.getOrDefault("to", Integer.MAX_VALUE);
        if (from > to) {
            throw place.bad("number.reversed", from, to);
        }
        return new Filter.Between(field, from, to);
    }

    private static int number(int number, ArgumentPath place) {
        if (number < 0) {
            throw place.bad("number.negative", number);
        }
        return number;
    }
}
