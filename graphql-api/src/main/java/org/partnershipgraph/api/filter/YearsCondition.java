package org.partnershipgraph.api.filter;

import java.util.HashMap;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.query.Filter;

/** Some years, one of which something was under way in; an end that is left out is open. */
public class YearsCondition implements Condition {

    private static final int FIRST = 1000;
    private static final int LAST = 9999;

    @Override
    public Filter of(Object value, ArgumentPath place, FilterParser parser) {
        var years = new HashMap<String, Integer>();
        FilterParser.fields(value)
                .forEach(field -> years.put(field.getKey(), year(field.getValue(), place.at(field.getKey()))));
        if (years.isEmpty()) {
            return Filter.all();
        }
        int from = years.getOrDefault("from", FIRST);
        int to = years.getOrDefault("to", LAST);
        if (from > to) {
            throw place.bad("years.reversed", from, to);
        }
        return new Filter.Overlaps(IndexField.YEARS, from, to);
    }

    private static int year(Object value, ArgumentPath place) {
        int year = (Integer) value;
        if (year < FIRST || year > LAST) {
            throw place.bad("years.digits", year);
        }
        return year;
    }
}
