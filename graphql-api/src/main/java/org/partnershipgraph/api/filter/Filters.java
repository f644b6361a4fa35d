package org.partnershipgraph.api.filter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Kind;
import org.springframework.stereotype.Component;

/** Reads the argument {@code filter} of lists. */
@Component
public class Filters {

    private final Map<Kind, Map<String, Condition>> conditions = new EnumMap<>(Kind.class);

    Filters(List<Conditions> all) {
        all.forEach(some -> some.kinds().forEach(kind -> conditions.put(kind, Map.copyOf(some.of(kind)))));
    }

    /**
     * The filter among the arguments of a list of a kind; all where there is none.
     *
     * @throws org.partnershipgraph.api.error.BadInputException where it makes no sense
     */
    public Filter of(Kind kind, Map<String, ?> arguments) {
        var filter = arguments.get("filter");
        return filter == null
                ? Filter.all()
                : new FilterParser(conditions).filter(kind, filter, new ArgumentPath("filter"));
    }
}
