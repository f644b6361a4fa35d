package org.partnershipgraph.api.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Filter;

/** The reading of one filter, which stops where the filter gets too deep, too wide or too long. */
public class FilterParser {

    private static final int MOST_DEEP = 10;
    private static final int MOST_VALUES = 100;
    private static final int MOST_CONDITIONS = 200;

    private final Map<Kind<?>, Map<String, Condition>> conditions;
    private int depth;
    private int count;

    FilterParser(Map<Kind<?>, Map<String, Condition>> conditions) {
        this.conditions = conditions;
    }

    /** The filter that the value of an argument or field stands for: records have to meet all its conditions. */
    Filter filter(Kind<?> kind, Object value, ArgumentPath place) {
        if (++depth > MOST_DEEP) {
            throw place.bad("filter.deep", MOST_DEEP);
        }
        var filters = fields(value)
                .map(field -> condition(kind, field.getKey(), field.getValue(), place.at(field.getKey())))
                .toList();
        depth--;
        if (filters.isEmpty()) {
            return Filter.all();
        }
        return filters.size() == 1 ? filters.get(0) : new Filter.And(filters);
    }

    /** The values of a list. */
    List<?> list(Object value, ArgumentPath place) {
        var values = (List<?>) value;
        if (values.size() > MOST_VALUES) {
            throw place.bad("list.long", values.size(), MOST_VALUES);
        }
        return values;
    }

    /** The fields of an input that are given; null is as if it were left out. */
    static Stream<Map.Entry<String, Object>> fields(Object value) {
        @SuppressWarnings("unchecked") // what the schema calls an input is a map by the names of its fields
        var fields = (Map<String, Object>) value;
        return fields.entrySet().stream().filter(field -> field.getValue() != null);
    }

    private Filter condition(Kind<?> kind, String name, Object value, ArgumentPath place) {
        if (++count > MOST_CONDITIONS) {
            throw place.bad("filter.long", MOST_CONDITIONS);
        }
        return switch (name) {
            case "and" -> new Filter.And(filters(kind, value, place));
            case "or" -> new Filter.Or(filters(kind, value, place));
            case "not" -> filter(kind, value, place).not();
            default -> named(kind, name).of(value, place, this);
        };
    }

    private List<Filter> filters(Kind<?> kind, Object value, ArgumentPath place) {
        var filters = new ArrayList<Filter>();
        for (var each : list(value, place)) {
            filters.add(filter(kind, each, place.at(filters.size())));
        }
        return filters;
    }

    private Condition named(Kind<?> kind, String name) {
        var condition = conditions.getOrDefault(kind, Map.of()).get(name);
        if (condition == null) {
            throw new IllegalStateException("no condition " + name + " on " + kind);
        }
        return condition;
    }
}
