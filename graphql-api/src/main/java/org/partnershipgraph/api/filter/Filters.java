package org.partnershipgraph.api.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Filter;
import org.springframework.stereotype.Component;

/** Reads the argument {@code filter}. */
@Component
public class Filters {

    private final Map<Kind<?>, Map<String, Condition>> conditions = new HashMap<>();

    /** A kind has the conditions derived from its description, and its own. */
    Filters(KindCatalog kinds, List<Conditions> own) {
        var derived = new DerivedConditions(kinds);
        kinds.all().forEach(kind -> conditions.put(kind, derived.of(kind)));
        own.forEach(some ->
                conditions.computeIfAbsent(some.kind(), none -> new HashMap<>()).putAll(some.all()));
    }

    /**
     * The filter among the arguments of a field, which matches everything if there is none.
     *
     * @throws org.partnershipgraph.api.error.BadInputException if it makes no sense
     */
    public Filter of(Kind<?> kind, Map<String, ?> arguments) {
        var filter = arguments.get("filter");
        return filter == null
                ? Filter.all()
                : new FilterParser(conditions).filter(kind, filter, new ArgumentPath("filter"));
    }
}
